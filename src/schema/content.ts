import matter from 'gray-matter';
import { type Article, articleFrontMatter } from './article.ts';

/**
 * Reads `content/articles/<id>.md`. The body is exactly what follows the closing `---` line, so that offsets of mentions count in it.
 * Throws where the front matter is not that of an article.
 */
export function parseArticle(text: string): Article {
  const { data, content } = matter(text, { language: 'yaml', engines: { js: refuse, javascript: refuse, json: refuse } });
  return { ...articleFrontMatter.parse(data), body: content };
}

/** gray-matter would run JavaScript that stands as front matter. */
const refuse = {
  parse: (): never => {
    throw new SyntaxError('The front matter of an article must be YAML between two lines of ---.');
  },
};
