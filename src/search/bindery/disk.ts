import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { tokensOf } from '../content.ts';
import { digestOfFiles, writeFolder } from '../folder/disk.ts';
import { folderOf } from '../manifest.ts';
import { type Runtime, readRuntime } from '../runtime.ts';
import { type IndexFile, makeVolume, type SearchArticle } from '../volume.ts';

/** A volume to bind: all its articles, the tokens of those whose words were read before, by identity, and the folder in which it is already, if it is. */
export type Order = {
  readonly name: string;
  readonly articles: readonly SearchArticle[];
  readonly tokens: ReadonlyMap<string, readonly string[]>;
  readonly present?: string | undefined;
};

/** A folder of the index: its name, and how many files are in it and were written. */
export type Shelved = { readonly folder: string; readonly files: number; readonly written: number };
/** A bound volume, with the tokens of the articles whose words were read for it. */
export type Bound = Shelved & { readonly tokens: ReadonlyMap<string, readonly string[]> };

/** Makes volumes below a folder, as many at a time as it has hands; without any, one in the thread that asks. */
export type Bindery = { readonly hands: number; readonly bind: (order: Order) => Promise<Bound>; readonly close: () => Promise<void> };

/** Opens a bindery for so many volumes, whose hands are threads. `runtime` is what `askRuntime` gave. */
export function openBindery(directory: string, runtime: readonly IndexFile[], volumes: number): Bindery {
  const hands = volumes < fewestShared ? 0 : Math.min(availableParallelism(), mostHands);
  if (hands === 0) {
    const known = readRuntime(runtime);
    return { hands, bind: async (order) => bindVolume(directory, known, order), close: async () => {} };
  }
  const free = Array.from({ length: hands }, () => hire({ directory, runtime }));
  const all = [...free];
  return {
    hands,
    bind: async (order) => {
      const hand = free.pop();
      if (hand === undefined) throw new Error('A volume was handed over while all hands were busy. This is an error of the program.');
      const bound = await hand.bind(order);
      free.push(hand);
      return bound;
    },
    close: async () => {
      await Promise.all(all.map((hand) => hand.leave()));
    },
  };
}

/** For fewer volumes it is not worth to start threads. */
const fewestShared = 4;
/** Each takes the memory of a volume. */
const mostHands = 4;
/** A thread that makes one volume at a time. */
function hire(given: Given): { readonly bind: (order: Order) => Promise<Bound>; readonly leave: () => Promise<unknown> } {
  const worker = new Worker(new URL(import.meta.url), { workerData: given });
  let busy: PromiseWithResolvers<Bound> | undefined;
  let failed: Error | undefined;
  const fail = (error: Error): void => {
    failed = error;
    busy?.reject(error);
  };
  worker.on('message', (bound: Bound) => busy?.resolve(bound));
  worker.on('error', fail);
  worker.on('exit', () => fail(failed ?? new Error('A thread that made volumes ended.')));
  return {
    bind: (order) => {
      busy = Promise.withResolvers<Bound>();
      if (failed === undefined) worker.postMessage(order);
      else busy.reject(failed);
      return busy.promise;
    },
    leave: () => worker.terminate(),
  };
}

/** Makes a volume and writes it as a folder that is named by its content, unless it is there. */
function bindVolume(directory: string, runtime: Runtime, { name, articles, tokens: known, present }: Order): Bound {
  const tokens = new Map<string, readonly string[]>();
  const read = (article: SearchArticle): readonly string[] => {
    const found = tokensOf(article);
    tokens.set(article.id, found);
    return found;
  };
  const files = makeVolume(articles, runtime, (article) => known.get(article.id) ?? read(article));
  return { ...shelve(directory, name, files, present), tokens };
}

/** Writes files as a folder that is named by its content, unless it is there. */
export function shelve(directory: string, name: string, files: readonly IndexFile[], present?: string): Shelved {
  const folder = folderOf({ name, digest: digestOfFiles(files) });
  if (folder !== present) writeFolder(directory, folder, files);
  return { folder, files: files.length, written: folder === present ? 0 : files.length };
}

type Given = { readonly directory: string; readonly runtime: readonly IndexFile[] };

if (!isMainThread && parentPort !== null && workerData?.runtime !== undefined) {
  const { directory, runtime }: Given = workerData;
  const port = parentPort;
  const known = readRuntime(runtime);
  // What is thrown here ends the thread, and is told where the volume was asked for.
  port.on('message', (order: Order) => port.postMessage(bindVolume(directory, known, order)));
}
