import { workerData } from 'node:worker_threads';
import { seedReader } from '../src/ingest/disk.ts';
import { type PrintOrder, servePrinting } from '../src/press/worker.ts';

// A thread of a build: prints what it is told to.
const order = workerData as PrintOrder;
servePrinting(order, seedReader(order.archive));
