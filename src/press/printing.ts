import type { Printed, PrintedUnit, UnitName } from '../catalogue/printed.ts';
import { openQueue } from './queue.ts';
import type { PrintWorker } from './worker.ts';

/** How far printing has got: units done, of how many; pages printed, and files that were not there with the same bytes. */
export type Progress = { readonly done: number; readonly of: number; readonly pages: number; readonly changed: number };

/**
 * Has workers print units, all of `first` before any of the others, and writes down what was printed as it comes. Returns when all are done. Rejects
 * where a unit cannot be printed; what was written down stays.
 */
export async function printUnits(
  first: readonly UnitName[],
  others: readonly UnitName[],
  workers: readonly PrintWorker[],
  printed: Pick<Printed, 'done'>,
  report: (progress: Progress) => void,
): Promise<Progress> {
  const of = first.length + others.length;
  let progress: Progress = { done: 0, of, pages: 0, changed: 0 };
  let waiting: PrintedUnit[] = [];
  const writeDown = (): void => {
    if (waiting.length > 0) printed.done(waiting);
    waiting = [];
  };
  const queue = openQueue(first, others, Math.max(1, Math.min(mostInBatch, Math.floor(of / workers.length / 8))));
  const work = (worker: PrintWorker): Promise<void> =>
    worker.print(queue, ({ units, pages, changed }) => {
      waiting.push(...units);
      progress = { of, done: progress.done + units.length, pages: progress.pages + pages, changed: progress.changed + changed };
      if (waiting.length >= mostWaiting) writeDown();
      report(progress);
    });
  const ended = await Promise.allSettled(workers.map(work));
  writeDown();
  const failed = ended.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
  return progress;
}

/** Units that a worker takes at a time: enough that little is to be told, few enough that all workers end together. */
const mostInBatch = 32;
/** Units that are written down at a time: a build that is killed prints so many again. */
const mostWaiting = 512;
