import { parentPort } from 'node:worker_threads';
import { type PreparedArticle, prepareArticle } from '../src/catalogue/prepared.ts';
import type { PrepareAll } from '../src/catalogue/update.ts';
import { inCrew } from './crew.ts';

type Task = { readonly path: string; readonly text: string };
type Done = { readonly path: string; readonly article: PreparedArticle };

/** Prepares articles for the catalogue in threads of this module. */
export const prepareInCrew: PrepareAll = (texts, take) =>
  inCrew<Task, Done>({ module: 'prepare.ts', post: undefined }, texts[Symbol.iterator](), ({ path, article }) => take(path, article));

parentPort?.on('message', (tasks: readonly Task[]) =>
  parentPort?.postMessage(tasks.map(({ path, text }): Done => ({ path, article: prepareArticle(text) }))),
);
