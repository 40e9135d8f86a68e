import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** A module in this folder that answers each batch of tasks with what became of them, and what it is started with. */
export type CrewWork = { readonly module: string; readonly post: unknown };

/**
 * Has tasks done in as many threads as the machine runs at once, but `most`, and hands on what became of them as it comes, in no order. Each
 * thread holds a few at a time, and no more of them are made than are held. Rejects where a thread fails.
 */
export async function inCrew<Task, Done>(
  { module, post }: CrewWork,
  tasks: Iterator<Task>,
  take: (done: Done) => void,
  most = availableParallelism(),
): Promise<void> {
  const batch = (): Task[] => {
    const taken: Task[] = [];
    while (taken.length < batchSize) {
      const { value, done } = tasks.next();
      if (done) break;
      taken.push(value);
    }
    return taken;
  };
  const size = Math.min(availableParallelism(), most);
  const workers = Array.from({ length: size }, () => new Worker(join(import.meta.dirname, module), { workerData: post }));
  try {
    await Promise.all(
      workers.map(
        (worker) =>
          new Promise<void>((resolve, reject) => {
            let waiting = 0;
            const send = (): void => {
              const next = batch();
              if (next.length > 0) {
                waiting += 1;
                worker.postMessage(next);
              } else if (waiting === 0) resolve();
            };
            const hear = (answer: readonly Done[]): void => {
              waiting -= 1;
              for (const done of answer) take(done);
              send();
            };
            worker.on('error', reject);
            worker.on('message', (answer: readonly Done[]) => {
              try {
                hear(answer);
              } catch (error) {
                reject(error);
              }
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
