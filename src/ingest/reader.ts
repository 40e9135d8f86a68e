import type { RecordPath } from '../schema/kind.ts';
import type { Names } from './article.ts';
import { barredIn, listedRecords } from './bearers.ts';
import type { SeedText } from './seeds.ts';
import type { Supplied } from './supplied.ts';
import { namesOf, type Understood, understand } from './understand.ts';

/** Understands texts with the names of an authority file. */
export type Reader = {
  /** The records that an article cannot be about. */
  readonly barred: (article: string) => ReadonlySet<RecordPath>;
  /** A seed that cannot be understood, for whatever reason, is a problem; the others are. */
  readonly understand: (text: SeedText) => Understood;
};

/** A reader; the names are made ready when the first text is read. */
export function createReader({ authority, decisions }: Pick<Supplied, 'authority' | 'decisions'>): Reader {
  const barred = barredIn(decisions, listedRecords(authority));
  let names: Names | undefined;
  return {
    barred,
    understand: (text) => {
      names ??= namesOf(authority);
      try {
        return understand(text, barred(text.id), names);
      } catch (error) {
        return unread(text.file.path, error);
      }
    },
  };
}

/** A seed that went away or may not be read; it is tried again by the next ingest. */
function unread(path: string, error: unknown): Understood {
  const reason = `It could not be read: ${error instanceof Error ? error.message : String(error)}.`;
  const next = 'See that the file is there and may be read; if it is, take it out of seeds/ and report it.';
  const problems = JSON.stringify([{ path: `seeds/${path}`, reason, next }]);
  return { remembered: { stamp: '', tied: '', discovered: '', items: '', problems } };
}
