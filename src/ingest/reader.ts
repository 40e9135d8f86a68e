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
      return understand(text, barred(text.id), names);
    },
  };
}
