import type { Problem } from '../schema/problem.ts';
import { listedRecords } from './bearers.ts';
import { type Linked, linkNames, type SeenOf } from './link.ts';
import { makeRecords } from './make-records.ts';
import { makeReview } from './make-review.ts';
import { digestOf } from './remembered.ts';
import { retied } from './retie.ts';
import type { SeedText } from './seeds.ts';
import { serializeJson } from './serialize.ts';
import type { Store } from './store.ts';
import type { Supplied } from './supplied.ts';
import { isTieless, tiesOf } from './tie.ts';
import type { Understood } from './understand.ts';

/**
 * What rests on all articles together, when each has been understood: links their names, ties their mentions to the records that come of it,
 * and makes the records, the settings and the list of what to look at. What rests on nothing that has changed is left as it stands.
 *
 * @param again understands a text anew.
 */
export function conclude(
  texts: readonly SeedText[],
  supplied: Supplied,
  store: Store,
  again: (text: SeedText) => Understood,
): readonly Problem[] {
  const paths = new Map(texts.map(({ id, file }) => [id, file.path]));
  const detailOf = (article: string) => store.detail(paths.get(article) ?? '');
  const seenOf: SeenOf = ({ article, at, rule, joined }) => {
    const name = detailOf(article)?.unknown[at];
    if (name === undefined) throw new TypeError(`The article ${article} has no unknown name ${at}.`);
    return { ...name, ...(rule && { rule }), article, ...(joined && { joined }) };
  };
  const { authority, decisions, keys } = supplied;
  const records = listedRecords(authority);
  const linked = linkNames(namesIn(texts, store), { records, byKey: new Map(keys) }, seenOf, decisions);
  for (const text of texts) tie(text, linked, store, again);
  const notes = makeRecords(texts, supplied, linked, store, seenOf);
  makeReview(texts, notes, linked.problems, store);
  const inputs = digestOf(supplied.settings);
  store.make('archive.json', { inputs }, store.made('archive.json')?.inputs === inputs ? undefined : serializeJson(supplied.settings));
  return [...linked.problems, ...texts.flatMap(({ file }) => JSON.parse(store.seed(file.path)?.problems || '[]') as Problem[])];
}

function namesIn(texts: readonly SeedText[], store: Store) {
  return texts.flatMap(({ file }) => {
    const told = store.seed(file.path)?.told;
    if (told === undefined) return [];
    return [{ article: told.id, names: told.names, mentioned: told.untied ?? told.records.map(([record]) => record) }];
  });
}

/** Ties an article's names to the records that they belong to in the whole archive. What an earlier ingest left so is not made again. */
function tie(text: SeedText, linked: Linked, store: Store, again: (text: SeedText) => Understood): void {
  const { path } = text.file;
  const remembered = store.seed(path);
  if (remembered?.told === undefined) return;
  const ties = tiesOf(remembered.told.id, remembered.told.possible, linked);
  const tied = isTieless(ties) ? '' : JSON.stringify(ties);
  if (tied === remembered.tied) return;
  const [detail, file] = remembered.tied === '' ? [store.detail(path), store.article(path)] : [];
  const untied = detail === undefined || file === undefined ? again(text) : { remembered, detail, text: file };
  store.keep(path, retied(untied, ties, tied));
}
