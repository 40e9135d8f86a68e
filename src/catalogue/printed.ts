import type { DatabaseSync } from 'node:sqlite';
import { kept, transaction } from './database.ts';
import type { Ground } from './grounds.ts';

/**
 * What the press prints at a time: an article, a record, the lists of a year. Its name may be that of a ground, which then makes it stale.
 */
export type UnitName = string;

/** A unit as it was printed: its files by path below `dist/`, each with the CRC-32 of its bytes, and the grounds that they rest on. */
export type PrintedUnit = { readonly name: UnitName; readonly files: ReadonlyMap<string, number>; readonly grounds: Iterable<Ground> };

/** What was printed of the archive, kept with the catalogue, so that only what has changed is printed again. */
export type Printed = {
  /** Takes the grounds that have changed, and tells which units are to be printed again; those of a build that did not end are among them. */
  readonly stale: () => readonly UnitName[];
  /** Has all of these units printed and all others removed: where the templates or the folder are others than before. */
  readonly begin: (units: Iterable<UnitName>, press: string) => void;
  /** Of what press and into which folder was printed; empty where nothing was. */
  readonly press: () => string;
  /** Whether something of a unit was printed before. */
  readonly isKnown: (unit: UnitName) => boolean;
  /** Writes down units as they were printed; one without files is gone. The files that they had and have no more are to leave. */
  readonly done: (units: readonly PrintedUnit[]) => void;
  /** The files that are to leave, by path; `left` when they have. */
  readonly leaving: () => readonly string[];
  readonly left: () => void;
  /** Every file whose path begins so. */
  readonly paths: (beginning: string) => Iterable<string>;
  /** Every file, with its CRC-32. */
  readonly files: () => Iterable<readonly [path: string, checksum: number]>;
};

/** The memory of the press in a catalogue's database. */
export function rememberPrinted(database: DatabaseSync): Printed {
  const unit = database.prepare('SELECT number, files, grounds FROM units WHERE name = ?');
  const add = database.prepare('INSERT INTO units (name, files, grounds) VALUES (?, ?, ?)');
  const change = database.prepare('UPDATE units SET files = ?, grounds = ? WHERE number = ?');
  const drop = database.prepare('DELETE FROM units WHERE number = ?');
  const rest = database.prepare('INSERT OR IGNORE INTO rests VALUES (?, ?)');
  const unrest = database.prepare('DELETE FROM rests WHERE ground = ? AND unit = ?');
  const fresh = database.prepare('DELETE FROM stale WHERE unit = ?');
  const stale = database.prepare('INSERT OR IGNORE INTO stale VALUES (?)');

  const leave = database.prepare('INSERT OR IGNORE INTO leaving VALUES (?)');
  const stay = database.prepare('DELETE FROM leaving WHERE path = ?');

  const write = ({ name, files, grounds }: PrintedUnit): void => {
    const row = unit.get(name);
    const known = row === undefined ? new Map<string, number>() : readFiles(String(row.files));
    const before = row === undefined ? [] : readNumbers(row.grounds as Uint8Array);
    fresh.run(name);
    for (const path of known.keys()) if (!files.has(path)) leave.run(path);
    for (const path of files.keys()) if (!known.has(path)) stay.run(path);
    if (files.size === 0) {
      if (row !== undefined) {
        for (const ground of before) unrest.run(ground, row.number ?? 0);
        drop.run(row.number ?? 0);
      }
      return;
    }
    const now = [...new Set([...grounds].map(numberOf))].sort((one, other) => one - other);
    const [text, blob] = [printFiles(files), printNumbers(now)];
    const number = row === undefined ? Number(add.run(name, text, blob).lastInsertRowid) : Number(row.number);
    if (row !== undefined) change.run(text, blob, number);
    const kept = new Set(now);
    const old = new Set(before);
    for (const ground of before) if (!kept.has(ground)) unrest.run(ground, number);
    for (const ground of now) if (!old.has(ground)) rest.run(ground, number);
  };

  return {
    stale: () => {
      transaction(database, () => {
        const resting = database.prepare('SELECT name FROM rests JOIN units ON number = unit WHERE ground = ?');
        for (const row of database.prepare('SELECT ground FROM changed').all()) {
          const ground = String(row.ground);
          for (const { name } of resting.all(numberOf(ground))) stale.run(name ?? '');
          // What is new rests on nothing yet.
          if (isUnit(ground)) stale.run(ground);
        }
        database.exec('DELETE FROM changed');
      });
      return database
        .prepare('SELECT unit FROM stale ORDER BY unit')
        .all()
        .map((row) => String(row.unit));
    },
    begin: (units, press) =>
      transaction(database, () => {
        database.exec('DELETE FROM changed; DELETE FROM stale; INSERT INTO stale SELECT name FROM units');
        for (const each of units) stale.run(each);
        database.prepare(`INSERT OR REPLACE INTO archive VALUES ('press', ?)`).run(press);
      }),
    press: () => kept(database, 'press') ?? '',
    isKnown: (name) => unit.get(name) !== undefined,
    done: (units) => transaction(database, () => units.forEach(write)),
    leaving: () =>
      database
        .prepare('SELECT path FROM leaving ORDER BY path')
        .all()
        .map((row) => String(row.path)),
    left: () => database.exec('DELETE FROM leaving'),
    *paths(beginning) {
      for (const row of database.prepare('SELECT files FROM units ORDER BY number').iterate())
        for (const line of String(row.files).split('\n')) {
          const from = line.indexOf(' ') + 1;
          if (line.startsWith(beginning, from)) yield line.slice(from);
        }
    },
    *files() {
      for (const row of database.prepare('SELECT files FROM units ORDER BY number').iterate()) yield* readFiles(String(row.files));
    },
  };
}

/** Grounds whose names are those of units. */
function isUnit(ground: Ground): boolean {
  return /^(?:article|record|year|month|undated|kind|letter) |^in .* (?:\d{4}|undated)$|^everything$/u.test(ground);
}

/** Grounds are kept as numbers of 52 bits. Where two have the same, more is printed than had to be. */
function numberOf(ground: Ground): number {
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < ground.length; at += 1) {
    const code = ground.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) + at;
  }
  return (high >>> 12) * 2 ** 32 + (low >>> 0);
}

function printNumbers(numbers: readonly number[]): Uint8Array {
  return new Uint8Array(Float64Array.from(numbers).buffer);
}

function readNumbers(bytes: Uint8Array): Float64Array {
  return new Float64Array(bytes.slice().buffer);
}

function printFiles(files: ReadonlyMap<string, number>): string {
  return [...files].map(([path, checksum]) => `${checksum.toString(36)} ${path}`).join('\n');
}

function readFiles(text: string): Map<string, number> {
  return new Map(
    text.split('\n').map((line) => {
      const end = line.indexOf(' ');
      return [line.slice(end + 1), Number.parseInt(line.slice(0, end), 36)];
    }),
  );
}
