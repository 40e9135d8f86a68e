import type { Article } from '../src/schema/article.ts';
import { kindOf, type RecordPath } from '../src/schema/kind.ts';
import type { Label } from './score.ts';

/** A labelled text and the article that ingest made of it, if any. */
export type Labelled = { readonly name: string; readonly label: Label; readonly article: Article | undefined };

/** How the people or parties that labels call the same (`id`) came out: of pairs of texts, and of the texts' own names. */
export type Joins = {
  /** Labelled names of a text, and those of them that ended in a record. */
  readonly named: number;
  readonly found: number;
  /** Pairs of texts that name the same one, and those that name it by one record. */
  readonly same: number;
  readonly joined: number;
  /** Pairs of names in a record that labels keep apart, each with the record. */
  readonly wrong: readonly string[];
  /** Pairs that were not joined. */
  readonly apart: readonly string[];
};

/** Compares the records that names were tied to with what the labels call the same. A name counts for the record that most of its forms have. */
export function scoreJoins(texts: readonly Labelled[], kind: 'people' | 'parties'): Joins {
  const seen = texts.flatMap(({ name, label, article }) =>
    label[kind].flatMap(({ id, counts }) => (id === undefined ? [] : [{ id, name, record: recordOf(Object.keys(counts), article, kind) }])),
  );
  const found = seen.filter(({ record }) => record !== undefined);
  const apart: string[] = [];
  const wrong = new Set<string>();
  let same = 0;
  for (const [index, one] of seen.entries()) {
    for (const other of seen.slice(index + 1)) {
      if (one.id === other.id) {
        same += 1;
        if (one.record === undefined || one.record !== other.record)
          apart.push(`${one.id}: ${one.name} ${one.record ?? '–'}, ${other.name} ${other.record ?? '–'}`);
      } else if (one.record !== undefined && one.record === other.record)
        wrong.add(`${one.record}: ${[one.id, other.id].sort().join(', ')}`);
    }
  }
  return { named: seen.length, found: found.length, same, joined: same - apart.length, wrong: [...wrong].sort(), apart };
}

function recordOf(forms: readonly string[], article: Article | undefined, kind: 'people' | 'parties'): RecordPath | undefined {
  const counts = new Map<RecordPath, number>();
  for (const { record, form } of article?.mentions ?? []) {
    if (record === undefined || kindOf(record) !== kind || !forms.includes(form.replace(/\s+/gu, ' '))) continue;
    counts.set(record, (counts.get(record) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
