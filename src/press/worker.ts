import { join } from 'node:path';
import { parentPort, Worker } from 'node:worker_threads';
import { type SeedReader, useCatalogue, useSeeds } from '../catalogue/current.ts';
import { grounded } from '../catalogue/grounds.ts';
import type { PrintedUnit } from '../catalogue/printed.ts';
import { lastCatalogue, readCatalogue } from '../catalogue/reader/disk.ts';
import { interfaceLanguages } from '../i18n/interface.ts';
import { addressOf } from '../schema/address.ts';
import { drawCard, loadPress, openSite } from './disk.ts';
import { print } from './press.ts';
import { finishUnits, type PrintQueue, stopQueue, takeUnits } from './queue.ts';
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
  /** Prints what it takes from a queue, and hands it on; one queue at a time. Returns when there is no more. Rejects where a unit cannot be printed. */
  readonly print: (queue: PrintQueue, take: (batch: Batch) => void) => Promise<void>;
  readonly close: () => Promise<unknown>;
};

/** What a thread answers: units that it has printed, why it could not, or that there are no more. */
type Answer = Batch | Error | 'end';

/**
 * Starts a thread of a module that calls `servePrinting` with the order. It loads the templates at once and rehearses, which takes two seconds, and
 * opens the catalogue when it is first asked to print.
 */
export function startWorker(module: URL, order: PrintOrder): PrintWorker {
  const worker = new Worker(module, { workerData: order });
  let asked: { readonly queue: PrintQueue; readonly take: (batch: Batch) => void; readonly end: PromiseWithResolvers<void> } | undefined;
  let isClosing = false;
  let failed: Error | undefined;
  worker.unref();
  const end = (error?: Error): void => {
    const { queue, end: ending } = asked ?? {};
    asked = undefined;
    // While it ends, somebody waits for that.
    if (!isClosing) worker.unref();
    if (error === undefined) ending?.resolve();
    else {
      if (queue !== undefined) stopQueue(queue);
      ending?.reject(error);
    }
  };
  const fail = (error: Error): void => {
    failed ??= error;
    end(failed);
  };
  worker.on('message', (answer: Answer) => {
    if (answer === 'end') end();
    else if (answer instanceof Error) end(answer);
    else
      try {
        asked?.take(answer);
      } catch (error) {
        end(error instanceof Error ? error : new Error(String(error)));
      }
  });
  worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', () => fail(new Error('A thread that printed pages ended.')));
  return {
    print: async (queue, take) => {
      // A thread that has ended would never answer.
      if (failed !== undefined) throw failed;
      if (asked !== undefined) throw new Error('A thread was told to print while it did. This is an error of the program.');
      asked = { queue, take, end: Promise.withResolvers<void>() };
      worker.ref();
      worker.postMessage(queue);
      await asked.end.promise;
    },
    close: () => {
      isClosing = true;
      return worker.terminate();
    },
  };
}

/** Pages whose picture is worked out for each edition, which takes longer than a rehearsal would save. */
const laidOut = interfaceLanguages.map((ui) => addressOf.network(ui));

/** Prints, in the thread that was started for it, units from the queues that the other side hands over. */
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
      if (!laidOut.includes(address)) await print(press, address);
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

  async function printFrom(queue: PrintQueue): Promise<void> {
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
    for (let batch = takeUnits(queue); batch !== undefined; batch = takeUnits(queue)) {
      const units: PrintedUnit[] = [];
      let [pages, changed] = [0, 0];
      for (const name of batch.units) {
        const printed = await printUnit(run, name);
        const { files, changed: altered } = site.take();
        units.push({ name, files, grounds: [...asked.take(), ...printed.restsOn] });
        pages += printed.pages;
        changed += altered;
      }
      finishUnits(queue, batch);
      tell({ units, pages, changed });
    }
    tell('end');
  }

  function tell(answer: Answer): void {
    parentPort?.postMessage(answer);
  }

  // A damaged catalogue is no reason to stop here: it is made anew meanwhile.
  const rehearsed = rehearse().catch(() => {});
  parentPort?.on('message', async (queue: PrintQueue) => {
    isAsked = true;
    await rehearsed;
    await printFrom(queue).catch((error: unknown) => tell(error instanceof Error ? error : new Error(String(error))));
  });
}
