import { defineLiveCollection } from 'astro:content';
import type { LiveLoader } from 'astro/loaders';
import { z } from 'zod';
import type { ArticleCard, ArticleEntry, RecordReference, Selection } from './catalogue/catalogue.ts';
import { currentCatalogue } from './catalogue/current.ts';
import { mostListed } from './catalogue/letters.ts';
import { articleFrontMatter } from './schema/article.ts';
import type { Kind } from './schema/kind.ts';
import { recordPath } from './schema/kind.ts';
import { type ContentRecord, contentRecords } from './schema/record.ts';

type Found<Data extends Record<string, unknown>> = LiveLoader<Data, { id: string }, Selection>;

/** With what the catalogue adds to an article. The catalogue parsed its file with the same schema when it took it in, so that this is not done again here. */
const article = articleFrontMatter.extend({
  body: z.string(),
  html: z.string(),
  blocks: z.array(z.string()),
  records: z.array(z.custom<RecordReference & { readonly mentions: number }>()),
  related: z.array(z.custom<ArticleCard>()),
});

const articles: Found<ArticleEntry> = {
  name: 'muragat-articles',
  loadEntry: async ({ filter }) => {
    const data = currentCatalogue().article(filter.id);
    return data === undefined ? undefined : { id: data.id, data };
  },
  loadCollection: async ({ filter }) => ({
    entries: currentCatalogue()
      .articles(filter ?? {})
      .cards.flatMap(({ id }) => currentCatalogue().article(id) ?? [])
      .map((data) => ({ id: data.id, data })),
  }),
};

/**
 * A schema that looks through an object once: the catalogue, which keeps a record as its file has it, answers with the same one for each interface
 * language.
 */
function once<Data extends object>(schema: z.ZodType<Data>) {
  const valid = new WeakMap<object, Data>();
  return z.custom<Data>().transform((data, context): Data => {
    const known = valid.get(data);
    if (known !== undefined) return known;
    const parsed = schema.safeParse(data);
    if (!parsed.success) {
      for (const { path, message } of parsed.error.issues) context.addIssue({ code: 'custom', path, message });
      return z.NEVER;
    }
    valid.set(data, parsed.data);
    return parsed.data;
  });
}

type RecordEntry = ContentRecord & { readonly path: string; readonly count: number };

function records(kind: Kind): Found<RecordEntry> {
  const find = (id: string): { id: string; data: RecordEntry } | undefined => {
    const data = currentCatalogue().record(`${kind}/${id}`);
    return data === undefined ? undefined : { id, data };
  };
  return {
    name: `muragat-${kind}`,
    loadEntry: async ({ filter }) => find(filter.id),
    loadCollection: async () => ({
      entries: currentCatalogue()
        .records(kind, mostListed)
        .items.flatMap(({ id }) => find(id) ?? []),
    }),
  };
}

const found = { path: recordPath, count: z.int().nonnegative() };

/** The typed collections of the site: live collections over the catalogue, validated with the schemas that ingest writes by. */
export const collections = {
  articles: defineLiveCollection({ loader: articles, schema: z.custom<z.infer<typeof article>>() }),
  people: defineLiveCollection({ loader: records('people'), schema: once(contentRecords.people.extend(found)) }),
  parties: defineLiveCollection({ loader: records('parties'), schema: once(contentRecords.parties.extend(found)) }),
  organisations: defineLiveCollection({ loader: records('organisations'), schema: once(contentRecords.organisations.extend(found)) }),
  places: defineLiveCollection({ loader: records('places'), schema: once(contentRecords.places.extend(found)) }),
  sources: defineLiveCollection({ loader: records('sources'), schema: once(contentRecords.sources.extend(found)) }),
};
