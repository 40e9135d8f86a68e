import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { finishUnits, openQueue, type PrintQueue, stopQueue, takeUnits } from '../src/press/queue.ts';

const numbered = (word: string, count: number): string[] => Array.from({ length: count }, (_, index) => `${word} ${index}`);

test('a queue gives each unit once, in order, and no batch reaches over the end of the first', () => {
  const queue = openQueue(numbered('new', 5), numbered('old', 4), 3);
  const sizes: number[] = [];
  const given: string[] = [];
  for (let batch = takeUnits(queue); batch !== undefined; batch = takeUnits(queue)) {
    sizes.push(batch.units.length);
    given.push(...batch.units);
    finishUnits(queue, batch);
  }
  assert.deepEqual(sizes, [3, 2, 3, 1]);
  assert.deepEqual(given, queue.units);
});

test('an empty queue, and one with nothing before the others, keep nobody waiting', () => {
  assert.equal(takeUnits(openQueue([], [], 8)), undefined);
  assert.deepEqual(takeUnits(openQueue([], ['a'], 8))?.units, ['a']);
});

/** A thread that takes one batch and tells which. */
function taker(queue: PrintQueue): { readonly answer: Promise<unknown>; readonly end: () => Promise<unknown> } {
  const module = new URL('../src/press/queue.ts', import.meta.url).href;
  const text = `const { parentPort, workerData } = require('node:worker_threads');
    import(${JSON.stringify(module)}).then(({ takeUnits }) => { parentPort.postMessage('ready'); parentPort.postMessage(takeUnits(workerData) ?? 'none'); });`;
  const worker = new Worker(text, { eval: true, workerData: queue });
  const answers: unknown[] = [];
  const answer = new Promise((resolve) =>
    worker.on('message', (message) => {
      answers.push(message);
      if (answers.length === 2) resolve(message);
    }),
  );
  return { answer, end: () => worker.terminate() };
}

test('what comes behind the first is given only when they are done, in another thread too', async () => {
  const queue = openQueue(['new'], ['old'], 8);
  const first = takeUnits(queue);
  assert.ok(first);
  const thread = taker(queue);
  const early = await Promise.race([thread.answer, new Promise((resolve) => setTimeout(resolve, 400, 'waits'))]);
  assert.equal(early, 'waits');
  finishUnits(queue, first);
  assert.deepEqual(await thread.answer, { units: ['old'], at: 1 });
  await thread.end();
});

test('a queue that is stopped gives nothing, and lets go who waits', async () => {
  const queue = openQueue(['new'], ['old'], 8);
  takeUnits(queue);
  const thread = taker(queue);
  stopQueue(queue);
  assert.equal(await thread.answer, 'none');
  assert.equal(takeUnits(queue), undefined);
  await thread.end();
});
