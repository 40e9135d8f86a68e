import type { DatabaseSync } from 'node:sqlite';
import type { RecordPath } from '../schema/kind.ts';
import type { ContentRecord } from '../schema/record.ts';

/** Writes down how a record hangs together with bodies: membership and offices of a person, predecessors and the whole of a body. */
export function connection(database: DatabaseSync): (record: ContentRecord) => void {
  const tie = database.prepare('INSERT INTO ties VALUES (?, ?, ?, ?, ?)');
  const stated = database.prepare('INSERT INTO statedOffices VALUES (?, ?, ?, ?, ?)');
  const line = database.prepare('INSERT OR IGNORE INTO lineage VALUES (?, ?, ?)');
  return (record) => {
    const path = `${record.kind}/${record.id}`;
    if (record.kind === 'people') {
      for (const { party, from, until } of record.memberOf ?? []) tie.run(path, party, null, from ?? null, until ?? null);
      for (const { title, of, from, until } of record.roles ?? [])
        if (of !== undefined) tie.run(path, of, JSON.stringify(title), from ?? null, until ?? null);
      for (const role of record.statedRoles ?? [])
        if (role.of !== undefined) stated.run(path, role.of, JSON.stringify(role), role.count, role.article);
    }
    if (record.kind === 'parties') for (const other of record.predecessors ?? []) line.run(path, 'after', other);
    if (record.kind === 'organisations' && record.partOf !== undefined) line.run(path, 'part', record.partOf);
  };
}

/**
 * Gathers the articles about people who belonged to a party on the article's date: only where the membership's first day is known and
 * every day that the article can be from lies within it. An office in a party makes nobody its member. Tells the parties for which they are others than before.
 */
export function gatherArticlesOfMembers(database: DatabaseSync): RecordPath[] {
  database.exec(`
    CREATE TEMP TABLE now AS
      SELECT DISTINCT body AS party, articles.sortDay AS sortDay, id AS article FROM ties
      JOIN appearances ON record = person AND mentions > 0
      JOIN articles ON id = article AND since <= earliest AND latest IS NOT NULL AND (until IS NULL OR latest < until)
      WHERE title IS NULL AND since IS NOT NULL;
    CREATE TEMP TABLE coming AS SELECT * FROM now EXCEPT SELECT * FROM articlesOfMembers;
    CREATE TEMP TABLE going AS SELECT * FROM articlesOfMembers EXCEPT SELECT * FROM now;
    DELETE FROM articlesOfMembers WHERE (party, sortDay, article) IN going;
    INSERT INTO articlesOfMembers SELECT * FROM coming;`);
  const parties = database.prepare('SELECT party FROM coming UNION SELECT party FROM going').all();
  database.exec('DROP TABLE now; DROP TABLE coming; DROP TABLE going');
  return parties.map((row) => String(row.party));
}
