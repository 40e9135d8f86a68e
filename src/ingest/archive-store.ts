import type { RecordPath } from '../schema/kind.ts';
import type { Problem } from '../schema/problem.ts';
import { dropFile, openContent, rulesDigest, stateFile } from './disk.ts';
import { digestOf, type Made, type Remembered, stampOf } from './remembered.ts';
import type { SeedFile, SeedText } from './seeds.ts';
import { openState, rowOf, type SeedRow } from './state.ts';
import { articleFile, gistOf, type Store } from './store.ts';
import type { Supplied } from './supplied.ts';
import { touchedBy } from './touched.ts';
import type { Understood } from './understand.ts';

/** The store of an archive: its folder `content/`, and what the last ingest of it left in `.cache/ingest.db`. */
export type ArchiveStore = Store & {
  /** What was supplied besides texts, where it is as the last ingest found it. */
  readonly supplied: () => Supplied | undefined;
  /** Keeps what is supplied now, and forgets the texts that read otherwise than with what the last ingest had. */
  readonly keepSupplied: (supplied: Supplied, texts: readonly SeedText[]) => void;
  /** The texts that are not remembered as they are; takes the others up. */
  readonly changed: (texts: readonly SeedText[], barred: (id: string) => ReadonlySet<RecordPath>) => readonly SeedText[];
  /** Leaves what became of a seed whose article has been written already. */
  readonly keepWritten: (row: SeedRow, isNew: boolean) => void;
  /** What the last ingest could not use, where nothing at all has changed since: then there is nothing to be done. */
  readonly unchanged: () => readonly Problem[] | undefined;
  /** Removes what nothing gives any more, and remembers that the ingest is complete. */
  readonly finish: (problems: readonly Problem[]) => Written;
  readonly close: () => void;
};

/** How many articles there are, how many files of `content/` were written anew or removed, and all that are there with their marks. */
export type Written = {
  readonly articles: number;
  readonly changed: number;
  readonly removed: number;
  readonly marks: ReadonlyMap<string, string>;
};

/**
 * Opens the store of an archive. Articles are written as they come; the first `mostHeld` wait in memory until their names are tied, so that
 * they are written once.
 */
export function openArchiveStore(directory: string, seeds: readonly SeedFile[], mostHeld = 200): ArchiveStore {
  const content = openContent(directory);
  const supplied = seeds.filter(({ path }) => /\.ya?ml$/u.test(path) && !path.endsWith('.meta.yaml'));
  const digest = (files: readonly SeedFile[]) =>
    digestOf(files.flatMap(({ path, bytes }) => [path, Buffer.from(bytes).toString('base64')]));
  const state = openState(stateFile(directory), rulesDigest(), dropFile);
  const suppliedDigest = digest(supplied);
  const stamps = new Map(state.stamps());
  const made = state.made();
  const held = new Map<string, Understood>();
  const seen = new Map<string, Remembered>();
  const changedFiles = new Set<string>();
  const kept = new Set<string>();
  const marks = new Map<string, string>();
  let remembered: ReadonlyMap<string, Remembered> | undefined;
  let isSame = state.value('finished') === suppliedDigest;
  let unsaved = 0;

  const save = (): void => {
    unsaved += 1;
    if (unsaved % savedTogether === 0) state.save();
  };
  const begin = (): void => {
    if (isSame || state.value('finished') !== '') state.setValue('finished', '');
    isSame = false;
  };
  const write = (file: string, text: string): string => {
    const { stamp, isNew } = content.write(file, text);
    if (isNew) changedFiles.add(file);
    kept.add(file);
    marks.set(file, stamp);
    return stamp;
  };
  const flush = (path: string, { remembered: left, detail, text }: Understood): void => {
    const file = articleFile(left);
    const written = file === undefined || text === undefined ? '' : write(file, text);
    if (left.stamp === '') state.forgetSeed(path);
    else state.setSeed(rowOf(path, left, detail, written));
    save();
  };
  const recalled = (path: string): Remembered | undefined => {
    remembered ??= state.seeds();
    return remembered.get(path);
  };
  /** What a person says in a sidecar names records, whether a name stands in the text or not. */
  const textsTouched = ({ authority }: Supplied, texts: readonly SeedText[]): readonly SeedText[] => {
    const known = state.value('supplied');
    if (known === undefined) return [];
    const isTouched = touchedBy((JSON.parse(known) as Supplied).authority, authority);
    return texts.filter(({ id, file, sidecar }) => {
      if (sidecar !== undefined) return true;
      // A seed that gave no article gives none with other names either.
      return (stamps.get(file.path)?.written ?? '') !== '' && isTouched(content.read(`articles/${id}.md`) ?? '');
    });
  };
  return {
    supplied: () => {
      const known = state.value('supplied digest') === suppliedDigest ? state.value('supplied') : undefined;
      return known === undefined ? undefined : (JSON.parse(known) as Supplied);
    },
    keepSupplied: (parsed, texts) => {
      const touched = textsTouched(parsed, texts);
      begin();
      state.setValue('supplied', JSON.stringify(parsed));
      state.setValue('supplied digest', suppliedDigest);
      for (const { file } of touched) {
        state.forgetSeed(file.path);
        stamps.delete(file.path);
      }
    },
    changed: (texts, barred) => {
      const present = new Set(texts.map(({ file }) => file.path));
      for (const path of stamps.keys())
        if (!present.has(path)) {
          begin();
          state.forgetSeed(path);
        }
      const found = texts.filter((text) => {
        const earlier = stamps.get(text.file.path);
        const isKnown = earlier !== undefined && earlier.stamp === stampOf(text, barred(text.id));
        return !isKnown || (earlier.written !== '' && earlier.written !== content.stamp(`articles/${text.id}.md`));
      });
      if (found.length > 0) begin();
      const anew = new Set(found);
      for (const text of texts) if (!anew.has(text) && stamps.get(text.file.path)?.written !== '') kept.add(`articles/${text.id}.md`);
      return found;
    },
    unchanged: () => {
      if (!isSame) return undefined;
      for (const [file, { written }] of made) {
        if (content.stamp(file) !== written) return undefined;
        kept.add(file);
      }
      return content.files().every((file) => kept.has(file)) ? (JSON.parse(state.value('problems') ?? '[]') as Problem[]) : undefined;
    },
    recall: () => false,
    keep: (path, understood) => {
      seen.set(path, understood.remembered);
      const file = articleFile(understood.remembered);
      if (file !== undefined) kept.add(file);
      if (held.has(path) || held.size < mostHeld) held.set(path, understood);
      else flush(path, understood);
    },
    keepWritten: (row, isNew) => {
      const { path, stamp, tied, discovered, items, problems, told, written } = row;
      const parsed = told === '' ? undefined : JSON.parse(told);
      seen.set(path, { stamp, tied, discovered, items, problems, ...(parsed && { told: parsed }) });
      if (parsed !== undefined) {
        kept.add(`articles/${parsed.id}.md`);
        marks.set(`articles/${parsed.id}.md`, written);
        if (isNew) changedFiles.add(`articles/${parsed.id}.md`);
      }
      if (stamp !== '') state.setSeed(row);
      save();
    },
    seed: (path) => seen.get(path) ?? recalled(path),
    detail: (path) => held.get(path)?.detail ?? state.detail(path),
    gists: (record, paths) => {
      const kept = state.gists(record);
      return paths.flatMap((path) => {
        if (held.has(path)) return gistOf(held.get(path)?.detail, record);
        const gist = kept.get(path);
        return gist === undefined ? [] : [JSON.parse(gist)];
      });
    },
    article: (path) => held.get(path)?.text ?? content.read(articleFile(seen.get(path) ?? recalled(path)) ?? ''),
    made: (file) => {
      const known = made.get(file);
      return known !== undefined && known.written === content.stamp(file) ? known : undefined;
    },
    make: (file, left, text) => {
      kept.add(file);
      if (text === undefined) return;
      const { written: _written, ...fresh } = left as Made & { written?: string };
      state.setMade(file, { ...fresh, written: write(file, text) });
      save();
    },
    finish: (problems) => {
      for (const [path, understood] of held) flush(path, understood);
      const stale = content.files().filter((file) => !kept.has(file));
      for (const file of stale) content.remove(file);
      for (const file of made.keys()) if (!kept.has(file)) state.forgetMade(file);
      content.removeEmpty();
      state.setValue('problems', JSON.stringify(problems));
      state.setValue('finished', suppliedDigest);
      let articles = 0;
      for (const file of kept) {
        if (file.startsWith('articles/')) articles += 1;
        if (!marks.has(file)) marks.set(file, content.stamp(file) ?? '');
      }
      return { articles, changed: changedFiles.size, removed: stale.length, marks };
    },
    close: () => state.close(),
  };
}

/** So many files are written before what is remembered of them is saved. */
const savedTogether = 200;
