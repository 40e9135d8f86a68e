import type { Printed, PrintedUnit, UnitName } from '../catalogue/printed.ts';
import type { PrintWorker } from './worker.ts';

/** How far printing has got: units done, of how many; pages printed, and files that were not there with the same bytes. */
export type Progress = { readonly done: number; readonly of: number; readonly pages: number; readonly changed: number };

/**
 * Has workers print units in their order, a batch at a time, and writes down what was printed as it comes. Returns when all are done. Rejects where
 * a unit cannot be printed; what was written down stays.
 */
export async function printUnits(
  units: readonly UnitName[],
  workers: readonly PrintWorker[],
  printed: Pick<Printed, 'done'>,
  report: (progress: Progress) => void,
): Promise<Progress> {
  let next = 0;
  let progress: Progress = { done: 0, of: units.length, pages: 0, changed: 0 };
  let waiting: PrintedUnit[] = [];
  const writeDown = (): void => {
    if (waiting.length > 0) printed.done(waiting);
    waiting = [];
  };
  const size = Math.max(1, Math.min(mostInBatch, Math.floor(units.length / workers.length / 8)));
  const work = async (worker: PrintWorker): Promise<void> => {
    while (next < units.length) {
      const batch = units.slice(next, next + size);
      next += batch.length;
      const answer = await worker.print(batch);
      waiting.push(...answer.units);
      progress = {
        ...progress,
        done: progress.done + batch.length,
        pages: progress.pages + answer.pages,
        changed: progress.changed + answer.changed,
      };
      if (waiting.length >= mostWaiting) writeDown();
      report(progress);
    }
  };
  try {
    // Two batches are under way for each worker, so that none waits while this thread is busy.
    await Promise.all([...workers, ...workers].map(work));
  } finally {
    writeDown();
  }
  return progress;
}

/** Units that a worker prints at a time: enough that it does not wait, few enough that all workers end together. */
const mostInBatch = 32;
/** Units that are written down at a time: a build that is killed prints so many again. */
const mostWaiting = 512;
