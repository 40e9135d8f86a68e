import type { UnitName } from '../catalogue/printed.ts';

/**
 * Units to print, from which several threads take a batch at a time without asking the one that started them, which may be busy. Nothing behind the
 * `first` units is taken before these are done.
 */
export type PrintQueue = {
  readonly units: readonly UnitName[];
  readonly first: number;
  /** Most units in a batch. */
  readonly size: number;
  /** Shared: how many units were taken, how many of the first are done, and whether it was stopped. */
  readonly state: Int32Array<SharedArrayBuffer>;
};

/** Units that a thread takes together; `at` is the place of the first of them. */
export type TakenUnits = { readonly units: readonly UnitName[]; readonly at: number };

const [taken, done, stopped] = [0, 1, 2];

/** Opens a queue of `first` units, and others behind them. */
export function openQueue(first: readonly UnitName[], others: readonly UnitName[], size: number): PrintQueue {
  return { units: [...first, ...others], first: first.length, size, state: new Int32Array(new SharedArrayBuffer(12)) };
}

/** The next units, waiting for the first to be done where they are behind these; nothing where there are no more, or the queue was stopped. */
export function takeUnits({ units, first, size, state }: PrintQueue): TakenUnits | undefined {
  for (;;) {
    const at = Atomics.load(state, taken);
    if (at >= units.length) return undefined;
    const end = Math.min(at + size, at < first ? first : units.length);
    if (Atomics.compareExchange(state, taken, at, end) !== at) continue;
    for (let ready = Atomics.load(state, done); at >= first && ready < first; ready = Atomics.load(state, done)) {
      if (Atomics.load(state, stopped) === 1) return undefined;
      Atomics.wait(state, done, ready);
    }
    return Atomics.load(state, stopped) === 1 ? undefined : { units: units.slice(at, end), at };
  }
}

/** Tells that units that were taken are done. */
export function finishUnits({ first, state }: PrintQueue, { units, at }: TakenUnits): void {
  if (at >= first) return;
  Atomics.add(state, done, units.length);
  Atomics.notify(state, done);
}

/** Makes threads take no more: one has failed. */
export function stopQueue({ state }: PrintQueue): void {
  Atomics.store(state, stopped, 1);
  // Those that wait look again only when the number that they wait for is another.
  Atomics.store(state, done, -1);
  Atomics.notify(state, done);
}
