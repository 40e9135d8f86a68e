import type { RecordPath } from '../schema/kind.ts';
import type { StatedRole } from '../schema/record.ts';
import type { ArticleCard, Beginning, Catalogue, RecordReference, Tie } from './catalogue.ts';
import { type Ask, type Row, text, toReference } from './questions.ts';

/** The questions about people in bodies, and about bodies behind one another in time. */
export function askTies(
  ask: Ask,
  toCard: (row: Row) => ArticleCard,
  reference: (path: RecordPath) => RecordReference | undefined,
): Pick<Catalogue, 'members' | 'officers' | 'statedOffices' | 'articlesOfMembers' | 'successors'> {
  const beginning = <T>(rows: readonly Row[], counted: string, path: RecordPath, read: (row: Row) => T): Beginning<T> => ({
    items: rows.map(read),
    total: Number(ask(`SELECT count(*) AS n FROM ${counted}`, path)[0]?.n ?? 0),
  });
  return {
    members: (party, limit) => {
      const members = 'ties WHERE body = ? AND title IS NULL';
      const rows = ask(`SELECT ${columns} FROM ${people(members)} ORDER BY count = 0, since IS NULL, since, path LIMIT ?`, party, limit);
      return beginning(rows, members, party, toTie);
    },
    officers: (body, limit) => {
      const officers = `ties WHERE body IN ${within} AND title IS NOT NULL`;
      const rows = ask(
        `SELECT ${columns} FROM ${people(officers)} ORDER BY count = 0, since IS NULL, since DESC, path LIMIT ?`,
        body,
        limit,
      );
      return beginning(rows, officers, body, toTie);
    },
    statedOffices: (body, limit) => {
      const stated = `statedOffices WHERE body IN ${within}`;
      const rows = ask(`SELECT ${columns} FROM ${people(stated)} ORDER BY times DESC, path, article, said LIMIT ?`, body, limit);
      const told = beginning(rows, stated, body, (row) => {
        const office = JSON.parse(text(row, 'said') ?? '{}') as StatedRole;
        const named = reference(text(row, 'body') ?? '');
        return named === undefined ? [] : [{ ...office, person: toReference(row), body: named }];
      });
      return { items: told.items.flat(), total: told.total };
    },
    articlesOfMembers: (party, limit) => {
      const rows = ask(
        `SELECT id, card, source FROM (SELECT article AS id, sortDay AS day FROM articlesOfMembers WHERE party = ? ORDER BY sortDay DESC, article LIMIT ?)
         JOIN articles USING (id) JOIN texts ON texts.article = id ORDER BY day DESC, id`,
        party,
        limit,
      );
      return beginning(rows, 'articlesOfMembers WHERE party = ?', party, toCard);
    },
    successors: (party) =>
      ask(
        `SELECT path, kind, heading, basis, count FROM lineage JOIN records ON path = record WHERE other = ? AND relation = 'after' ORDER BY path`,
        party,
      ).map(toReference),
  };
}

/** A body and all that is part of it, however deep. */
const within = `(WITH RECURSIVE whole (path) AS (VALUES (?) UNION SELECT record FROM lineage JOIN whole ON other = whole.path WHERE relation = 'part')
  SELECT path FROM whole)`;

const columns = 'path, kind, heading, basis, count, tied.*';

function people(tied: string): string {
  const said = tied.startsWith('statedOffices') ? ', data AS said' : '';
  return `(SELECT *${said} FROM ${tied}) AS tied JOIN records ON path = person`;
}

function toTie(row: Row): Tie {
  const [title, from, until] = [text(row, 'title'), text(row, 'since'), text(row, 'until')];
  return {
    person: toReference(row),
    ...(title !== undefined && { title: JSON.parse(title) }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
  };
}
