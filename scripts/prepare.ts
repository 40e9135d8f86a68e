import { parentPort } from 'node:worker_threads';
import { type PreparedArticle, prepareArticle } from '../src/catalogue/prepared.ts';
import type { PrepareAll } from '../src/catalogue/update.ts';
import { inCrew } from './crew.ts';

type Task = { readonly path: string; readonly text: string };

/** Prepares articles for the catalogue in threads of this module. */
export const prepareInCrew: PrepareAll = (texts, take) =>
  inCrew<Task, PreparedArticle>({ module: 'prepare.ts', post: undefined }, texts[Symbol.iterator](), take);

parentPort?.on('message', (tasks: readonly Task[]) => parentPort?.postMessage(tasks.map(({ path, text }) => prepareArticle(path, text))));
