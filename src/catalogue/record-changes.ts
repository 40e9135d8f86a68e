import type { RecordPath } from '../schema/kind.ts';
import { alteredRecord, type NamedRecord, type Naming, newDecisions, type RecordChange, type RecordTopic } from './difference.ts';
import type { RecordPortrait } from './portrait.ts';
import type { Transfers } from './transfers.ts';

/** A record in the previous edition and in this one, with the number of articles that name it; absent where none does, since it has no page then. */
export type RecordStates = ReadonlyMap<RecordPath, { readonly was?: RecordState; readonly is?: RecordState }>;
export type RecordState = { readonly portrait: RecordPortrait; readonly count: number };

/** What became of each record that is not as it was. */
export type ToldRecord = { readonly topic: RecordTopic; readonly change: RecordChange; readonly count: number };

/**
 * Compares the records of two editions. One that is gone and whose name forms stand for another now was joined to that one; a new one whose
 * forms stood for another that is still there was split off it; a new one that took over all of a single gone one is that one, moved.
 * `successor` leads from what is gone to what it is now.
 */
export function compareRecords(
  states: RecordStates,
  transfers: Transfers,
  named: Naming,
): { readonly told: ToldRecord[]; readonly successor: (path: RecordPath) => RecordPath } {
  const here = (path: RecordPath) => states.get(path)?.is !== undefined;
  const wasHere = (path: RecordPath) => states.get(path)?.was !== undefined;
  const gone = (path: RecordPath) => wasHere(path) && !here(path);
  const heirs = (path: RecordPath) => transfers.to(path).filter(here);
  /** The one record that this new one was under another identifier; absent where several went into it. */
  const movedFrom = (path: RecordPath): RecordPath | undefined => {
    const [origin, another] = transfers.from(path);
    const only = !wasHere(path) && origin !== undefined && another === undefined && gone(origin);
    return only && heirs(origin).length === 1 ? origin : undefined;
  };
  const nameAll = (paths: readonly RecordPath[], edition: 'previous' | 'this'): NamedRecord[] =>
    paths.flatMap((path) => named(path, edition) ?? []);
  const decided = (path: RecordPath) => states.get(path)?.is?.portrait.decisions ?? [];

  const becameOf = (path: RecordPath, was: RecordState): Omit<ToldRecord, 'count'> | undefined => {
    const change = { path, heading: was.portrait.heading };
    const into = heirs(path);
    const [heir] = into;
    if (heir === undefined) return { topic: 'removed', change };
    if (movedFrom(heir) !== undefined) return undefined;
    const decisions = into.flatMap(decided).filter(({ records }) => records?.includes(path));
    return { topic: 'joined', change: { ...change, into: nameAll(into, 'this'), ...(decisions.length === 0 ? {} : { decisions }) } };
  };
  const cameFrom = (path: RecordPath, is: RecordState): Omit<ToldRecord, 'count'> | undefined => {
    const change = { path, heading: is.portrait.heading };
    const origin = movedFrom(path);
    if (origin !== undefined) return { topic: 'moved', change: { ...change, from: nameAll([origin], 'previous') } };
    const from = transfers.from(path);
    // Where records were joined under a new one, the joined ones tell of it.
    if (from.some(gone)) return undefined;
    const living = from.filter((other) => here(other) && wasHere(other));
    if (living.length === 0) return { topic: 'added', change };
    const decisions = newDecisions(undefined, is.portrait);
    return { topic: 'split', change: { ...change, from: nameAll(living, 'this'), ...(decisions.length === 0 ? {} : { decisions }) } };
  };
  const becameOther = (path: RecordPath, was: RecordState, is: RecordState): Omit<ToldRecord, 'count'> | undefined => {
    // What a decision joined or split tells of it already.
    const decisions = is.portrait.decisions.filter(
      ({ records = [] }) => !records.some((other) => gone(other) || (here(other) && !wasHere(other))),
    );
    const change = alteredRecord(path, was.portrait, { ...is.portrait, decisions });
    return change === undefined ? undefined : { topic: 'changed', change };
  };

  const told = [...states].flatMap(([path, { was, is }]): ToldRecord[] => {
    const found = was === undefined ? is && cameFrom(path, is) : is === undefined ? becameOf(path, was) : becameOther(path, was, is);
    return found === undefined ? [] : [{ ...found, count: Math.max(was?.count ?? 0, is?.count ?? 0) }];
  });
  return { told, successor: (path) => (gone(path) ? (heirs(path)[0] ?? path) : path) };
}
