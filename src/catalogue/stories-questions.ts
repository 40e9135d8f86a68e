import { kinds, type RecordPath } from '../schema/kind.ts';
import { beyond, type Difference } from '../stories/difference.ts';
import type { Key } from '../stories/keys.ts';
import type { Signature } from '../stories/signature.ts';
import { type Tie, tieOf } from '../stories/tie.ts';
import type { ArticleCard, Beginning, Catalogue, Facts, RecordReference, StoryReport } from './catalogue.ts';
import { type Ask, type Row, text } from './questions.ts';
import { mostOfKey } from './stories.ts';

/** The question which other articles tell of the same event. */
export function askStories(
  ask: Ask,
  toCard: (row: Row) => ArticleCard,
  reference: (path: RecordPath) => RecordReference | undefined,
): Pick<Catalogue, 'sameStory'> {
  const isCommon = (key: Key): boolean => ask('SELECT 1 FROM storyKeys WHERE key = ? LIMIT ?', key, mostOfKey + 1).length > mostOfKey;
  const signature = (article: string): Signature | undefined => {
    const stored = text(ask('SELECT data FROM signatures WHERE article = ?', article)[0], 'data');
    return stored === undefined ? undefined : JSON.parse(stored);
  };
  const facts = ({ records, numbers, days }: Difference | Tie, teller?: Signature): Facts => ({
    records: [...records]
      .sort((one, other) => rank(one) - rank(other))
      .slice(0, mostNamed + 1)
      .flatMap((path) => reference(path) ?? []),
    numbers: [...numbers]
      .sort((one, other) => Number.parseFloat(other) - Number.parseFloat(one))
      .map((figure) => ({ figure, ...(teller?.printed[figure] !== undefined && { printed: teller.printed[figure] }) })),
    days,
  });
  const isReprint = (one: string, other: string): boolean =>
    ask(`SELECT 1 FROM sameStory WHERE article = ? AND other = ? AND relation = 'reprint'`, one, other).length > 0;

  return {
    sameStory: (id, limit): Beginning<StoryReport> => {
      const one = signature(id);
      const rows = ask(
        `SELECT articles.id, card, articles.source FROM sameStory JOIN articles ON articles.id = other JOIN texts ON texts.article = other
         WHERE sameStory.article = ? ORDER BY relation DESC, score DESC, articles.id LIMIT ?`,
        id,
        limit,
      );
      const reports: (StoryReport & { readonly reprints: ArticleCard[] })[] = [];
      for (const row of rows) {
        const card = toCard(row);
        const first = reports.find((report) => report.relation === 'event' && isReprint(report.card.id, card.id));
        const other = signature(card.id);
        const tie = one === undefined || other === undefined ? undefined : tieOf(one, other, isCommon);
        if (one === undefined || other === undefined || tie === undefined) continue;
        if (first !== undefined) {
          first.reprints.push(card);
          continue;
        }
        const { relation, nearness, resemblance } = tie;
        const parts = { both: facts(tie), here: facts(beyond(one, other), one), there: facts(beyond(other, one), other) };
        reports.push({ card, relation, nearness, resemblance, ...parts, reprints: [] });
      }
      return { items: reports, total: Number(ask('SELECT count(*) AS n FROM sameStory WHERE article = ?', id)[0]?.n ?? 0) };
    },
  };
}

/** More names of one report are not shown beside another. */
const mostNamed = 24;

/** People first, places last. */
function rank(path: RecordPath): number {
  return kinds.findIndex((kind) => path.startsWith(`${kind}/`));
}
