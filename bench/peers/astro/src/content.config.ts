import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  articles: defineCollection({
    loader: glob({ pattern: '*.json', base: './content/articles', generateId: ({ entry }) => entry.replace(/\.json$/, '') }),
  }),
};
