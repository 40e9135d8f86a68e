import { parseArticle } from '../schema/content.ts';
import type { RecordPath } from '../schema/kind.ts';
import { serializeArticle } from './serialize.ts';
import { type Ties, tiedArticle, tiedRoles } from './tie.ts';
import { recordsIn, toldOf } from './told.ts';
import { gistOf, type Understood } from './understand.ts';

/** An article of which nothing is tied yet, tied. `tied`: the mark of the ties. */
export function retied({ remembered, detail, text }: Understood, ties: Ties, tied: string): Understood {
  if (detail === undefined || text === undefined || remembered.told === undefined || tied === '')
    return { remembered, ...rest(detail, text) };
  const untied = parseArticle(text);
  const article = tiedArticle(untied, ties);
  const tiedDetail = { ...detail, gist: gistOf(article, tiedRoles(detail.gist.roles ?? [], ties)) };
  const before: RecordPath[] = recordsIn(detail.gist);
  return {
    remembered: { ...remembered, told: toldOf(tiedDetail, remembered.told.possible, before), tied },
    detail: tiedDetail,
    text: serializeArticle(article),
  };
}

function rest(detail: Understood['detail'], text: string | undefined): Pick<Understood, 'detail' | 'text'> {
  return { ...(detail && { detail }), ...(text !== undefined && { text }) };
}
