import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SeedText } from '../src/ingest/seeds.ts';
import type { Done, Post, Task } from './understand.ts';

/** Fewer seeds than these are understood sooner than threads have started. */
export const fewestForCrew = 80;

/**
 * Understands seeds in as many threads as the machine runs at once, and hands on what became of them as it comes, in no order. Each thread
 * holds a few seeds at a time. Rejects where a thread fails.
 */
export async function understandInCrew(texts: readonly SeedText[], post: Post, take: (done: Done) => void): Promise<void> {
  let next = 0;
  const tasks = (): Task[] => {
    const batch = texts.slice(next, next + batchSize).map(taskOf);
    next += batch.length;
    return batch;
  };
  const size = Math.min(availableParallelism(), Math.ceil(texts.length / fewestForCrew));
  const workers = Array.from({ length: size }, () => new Worker(join(import.meta.dirname, 'understand.ts'), { workerData: post }));
  try {
    await Promise.all(
      workers.map(
        (worker) =>
          new Promise<void>((resolve, reject) => {
            let waiting = 0;
            const send = (): void => {
              const batch = tasks();
              if (batch.length > 0) {
                waiting += 1;
                worker.postMessage(batch);
              } else if (waiting === 0) resolve();
            };
            worker.on('error', reject);
            worker.on('message', (batch: readonly Done[]) => {
              waiting -= 1;
              for (const done of batch) take(done);
              send();
            });
            // A second batch lies ready while the thread hands over the first.
            send();
            send();
          }),
      ),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

const batchSize = 16;

function taskOf({ id, file, sidecar }: SeedText): Task {
  const plain = ({ path, size = 0, stamp = '' }: SeedText['file']) => ({ path, size, stamp });
  return { id, file: plain(file), sidecar: sidecar === undefined ? undefined : plain(sidecar) };
}
