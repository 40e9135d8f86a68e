import { parentPort, workerData } from 'node:worker_threads';
import type { SeedRow } from '../src/ingest/state.ts';
import type { Supplied } from '../src/ingest/supplied.ts';

/** A seed to be understood, as it is handed to another thread. */
export type Task = {
  readonly id: string;
  readonly file: { readonly path: string; readonly size: number; readonly stamp: string };
  readonly sidecar: Task['file'] | undefined;
};
/** What a thread is started with. */
export type Post = { readonly archive: string; readonly supplied: Pick<Supplied, 'authority' | 'decisions'> };
/** What became of a seed whose article the thread has written. */
export type Done = { readonly row: SeedRow; readonly isNew: boolean };

// A thread of an ingest: understands the seeds that it is sent and writes their articles, until it is ended.
const { archive, supplied } = workerData as Post;
const { contentWriter, seedFile } = await import('../src/ingest/disk.ts');
const { createReader } = await import('../src/ingest/reader.ts');
const { rowOf } = await import('../src/ingest/state.ts');
const { articleFile } = await import('../src/ingest/store.ts');
const reader = createReader(supplied);
const content = contentWriter(archive);

parentPort?.on('message', (tasks: readonly Task[]) => parentPort?.postMessage(tasks.map(done)));

function done({ id, file, sidecar }: Task): Done {
  const text = { id, file: seedFile(archive, file), sidecar: sidecar === undefined ? undefined : seedFile(archive, sidecar) };
  const { remembered, detail, text: article } = reader.understand(text);
  const path = articleFile(remembered);
  const written = path === undefined || article === undefined ? undefined : content.write(path, article);
  return { row: rowOf(file.path, remembered, detail, written?.stamp ?? ''), isNew: written?.isNew ?? false };
}
