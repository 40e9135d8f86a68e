import { join } from 'node:path';
import { parentPort, Worker } from 'node:worker_threads';
import { type SeedReader, useCatalogue, useSeeds } from '../catalogue/current.ts';
import { lastCatalogue, readCatalogue } from '../catalogue/disk.ts';
import { grounded } from '../catalogue/grounds.ts';
import type { PrintedUnit, UnitName } from '../catalogue/printed.ts';
import { interfaceLanguages } from '../i18n/interface.ts';
import { drawCard, loadPress, openSite } from './disk.ts';
import { print } from './press.ts';
import { printUnit, samplePages } from './units.ts';

/** What a worker is started for. */
export type PrintOrder = {
  /** The folder with the compiled templates. */
  readonly generator: string;
  readonly archive: string;
  /** The folder with the catalogue. */
  readonly cache: string;
  /** The folder that the site is printed into. */
  readonly directory: string;
};

/** Units as a worker has printed them: with the number of their pages, and of files that were not there with the same bytes. */
export type Batch = { readonly units: readonly PrintedUnit[]; readonly pages: number; readonly changed: number };

/** A thread that prints units. */
export type PrintWorker = {
  /** Prints units one after the other, after those that it was told before. Rejects where one cannot be printed. */
  readonly print: (units: readonly UnitName[]) => Promise<Batch>;
  readonly close: () => Promise<unknown>;
};

/**
 * Starts a thread of a module that calls `servePrinting` with the order. It loads the templates at once and rehearses, which takes two seconds, and
 * opens the catalogue when it is first asked to print.
 */
export function startWorker(module: URL, order: PrintOrder): PrintWorker {
  const worker = new Worker(module, { workerData: order });
  /** Those who wait for an answer, in the order in which they asked. */
  const waiting: { readonly resolve: (batch: Batch) => void; readonly reject: (error: Error) => void }[] = [];
  worker.unref();
  worker.on('message', (answer: Batch | Error) => {
    const next = waiting.shift();
    // While it ends, somebody waits for that.
    if (waiting.length === 0 && !isClosing) worker.unref();
    if (answer instanceof Error) next?.reject(answer);
    else next?.resolve(answer);
  });
  let failed: Error | undefined;
  let isClosing = false;
  const fail = (error: Error): void => {
    failed ??= error;
    for (const { reject } of waiting.splice(0)) reject(failed);
  };
  worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', () => fail(new Error('A thread that printed pages ended.')));
  return {
    print: (units) =>
      new Promise((resolve, reject) => {
        // A thread that has ended would never answer.
        if (failed !== undefined) return reject(failed);
        waiting.push({ resolve, reject });
        worker.ref();
        worker.postMessage(units);
      }),
    close: () => {
      isClosing = true;
      return worker.terminate();
    },
  };
}

/** Prints, in the thread that was started for it, the units that the other side names. */
export function servePrinting({ generator, archive, cache, directory }: PrintOrder, seeds: SeedReader): void {
  const loading = loadPress(generator);
  const site = openSite(directory);
  let opened: ReturnType<typeof open> | undefined;
  let isAsked = false;

  /** Renders a page of each sort as the last build left the catalogue, for nobody, until work comes: what was rendered once is rendered sooner. */
  async function rehearse(): Promise<void> {
    const { press } = await loading;
    const last = lastCatalogue(cache, interfaceLanguages);
    if (last === undefined) return;
    useCatalogue(last.catalogue);
    useSeeds(seeds);
    for (const address of samplePages(last.catalogue, last.inventory)) {
      // Messages are heard between two pages.
      await new Promise(setImmediate);
      if (isAsked) break;
      await print(press, address);
    }
    last.close();
  }

  function open() {
    const { catalogue, inventory, extracts } = readCatalogue(cache);
    const asked = grounded(catalogue);
    useCatalogue(asked.catalogue);
    useSeeds(seeds);
    return { asked, inventory, extracts };
  }

  async function printAll(names: readonly UnitName[]): Promise<Batch> {
    const { press, assets } = await loading;
    opened ??= open();
    const { asked, ...tables } = opened;
    const run = {
      ...tables,
      catalogue: asked.catalogue,
      press,
      site,
      assets,
      seed: (path: string) => join(archive, 'seeds', path),
      draw: (drawing: string) => drawCard(drawing, join(cache, 'cards')),
    };
    const units: PrintedUnit[] = [];
    let [pages, changed] = [0, 0];
    for (const name of names) {
      const printed = await printUnit(run, name);
      const { files, changed: altered } = site.take();
      units.push({ name, files, grounds: [...asked.take(), ...printed.restsOn] });
      pages += printed.pages;
      changed += altered;
    }
    return { units, pages, changed };
  }

  // A damaged catalogue is no reason to stop here: it is made anew meanwhile.
  let turn = rehearse().catch(() => {});
  parentPort?.on('message', (names: readonly UnitName[]) => {
    isAsked = true;
    turn = turn.then(async () => {
      const answer = await printAll(names).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
      parentPort?.postMessage(answer);
    });
  });
}
