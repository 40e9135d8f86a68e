import { languageTag } from '../schema/language.ts';
import type { DecodeFailure } from './decode.ts';
import { packages } from './packages.ts';
import type { Printed, Stated } from './story.ts';

type Page = { readonly text: string; readonly stated: Stated; readonly notes: readonly [] };

/**
 * Reads a saved web page: its main text by Mozilla's Readability, block elements as lines, and what its `<title>`, `<meta>`, Open Graph,
 * JSON-LD and `<html lang>` state. The page is parsed only: no script runs, nothing is loaded.
 */
export function readPage(html: string): Page | { readonly failure: DecodeFailure } {
  const { document } = packages.linkedom.parseHTML(
    /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`,
  );
  const stated = statedBy(document);
  for (const element of document.querySelectorAll('script, style, noscript, template, iframe, object, embed, svg, form, button, select'))
    element.remove();
  const whole = document.body;
  const fallback = whole === null ? '' : linesOf(whole);
  const main = whole === null || depthOf(whole) > deepestReadable ? '' : mainLinesOf(document);
  const text = main.length >= readableLength || main.length * 2 >= fallback.length ? main : fallback;
  if (text.trim() === '')
    return {
      failure: { reason: 'The page holds no text.', next: 'Save the page again with its text, or copy the text into a .txt file.' },
    };
  return { text, stated, notes: [] };
}

/** Readability weighs each element by all that it holds, so its time grows with the square of the depth; real pages nest some 30 deep. */
const deepestReadable = 200;

/** A page of more elements is a data dump; its whole text is taken. */
const mostReadable = 50_000;

/** The lines of the main text; empty where there is none or the page is too large. Rewrites the document it is given. */
function mainLinesOf(document: Document): string {
  if (document.querySelectorAll('*').length > mostReadable) return '';
  const article = new packages.readability.Readability(document, { serializer: (node) => node, charThreshold: readableLength }).parse();
  return article?.content === null || article?.content === undefined ? '' : linesOf(article.content as Element);
}

function depthOf(root: Element): number {
  let deepest = 0;
  const stack: [Element, number][] = [[root, 1]];
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const [element, depth] = entry;
    deepest = Math.max(deepest, depth);
    for (const child of element.children) stack.push([child, depth + 1]);
  }
  return deepest;
}

/** Below this many characters the main text is rather missed than short. */
const readableLength = 200;

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

/** The words of an element, a line for each block, a blank line between; subheads, quotations and entries of lists are marked. */
function linesOf(root: Element): string {
  const lines: string[] = [];
  let current = '';
  let mark = '';
  const close = (): void => {
    const line = current.replaceAll(/\s+/gu, ' ').trim();
    if (line !== '') lines.push(mark + line);
    current = '';
    mark = '';
  };
  // Depth is bounded by a stack of our own: a hostile page nests deeper than calls may.
  const stack: (ChildNode | { readonly close: true } | { readonly open: string })[] = [...root.childNodes].reverse();
  while (stack.length > 0) {
    const node = stack.pop();
    if (node === undefined) break;
    if ('close' in node) {
      close();
      continue;
    }
    if ('open' in node) {
      mark = node.open;
      continue;
    }
    if (node.nodeType === 3) {
      current += node.textContent ?? '';
      continue;
    }
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const name = element.tagName.toUpperCase();
    if (name === 'BR') {
      close();
      continue;
    }
    const children = [...element.childNodes].reverse();
    if (!blocks.has(name)) {
      stack.push(...children);
      continue;
    }
    close();
    const own = markOf(element, name);
    stack.push({ close: true }, ...children);
    if (own !== '') stack.push({ open: own });
  }
  close();
  return lines.join('\n\n');
}

function markOf(element: Element, name: string): string {
  if (/^H[1-6]$/.test(name)) return `${'#'.repeat(Math.min(3, Number(name[1])))} `;
  if (name === 'LI') return '• ';
  return name === 'P' && element.closest('blockquote') !== null ? '> ' : name === 'BLOCKQUOTE' ? '> ' : '';
}

function statedBy(document: Document): Stated {
  const data = linkedData(document);
  const meta = (...names: string[]): string | undefined => {
    for (const name of names) {
      for (const attribute of ['property', 'name', 'itemprop']) {
        const content = document.querySelector(`meta[${attribute}="${name}"]`)?.getAttribute('content');
        if (content !== null && content !== undefined && content.trim() !== '') return content;
      }
    }
    return undefined;
  };
  const site = words(meta('og:site_name', 'application-name')) ?? nameOf(data.publisher);
  const title = words(document.querySelector('title')?.textContent);
  const values: Readonly<Record<string, readonly [string | undefined, string]>> = {
    headline: pick(
      [words(data.headline), 'json-ld'],
      [words(meta('og:title', 'twitter:title')), 'open-graph'],
      [withoutSite(title, site), 'title-element'],
    ),
    date: pick(
      [words(data.datePublished), 'json-ld'],
      [
        words(
          meta(
            'article:published_time',
            'datePublished',
            'date',
            'pubdate',
            'publish-date',
            'DC.date',
            'DC.date.issued',
            'dcterms.date',
            'citation_publication_date',
          ),
        ),
        'meta-element',
      ],
      [
        words(document.querySelector('time[pubdate], article time[datetime], time[itemprop="datePublished"]')?.getAttribute('datetime')),
        'time-element',
      ],
    ),
    source: pick(
      [nameOf(data.sourceOrganization) ?? nameOf(data.publisher), 'json-ld'],
      [words(meta('DC.source', 'DC.publisher', 'publisher')), 'meta-element'],
      [words(meta('og:site_name')), 'open-graph'],
    ),
    url: pick(
      [address(document.querySelector('link[rel="canonical"]')?.getAttribute('href')), 'canonical-link'],
      [address(meta('og:url')), 'open-graph'],
      [address(data.url), 'json-ld'],
    ),
    author: pick([nameOf(data.author), 'json-ld'], [personal(meta('author', 'article:author', 'DC.creator', 'byl')), 'meta-element']),
    rights: pick([words(data.license), 'json-ld'], [words(meta('DC.rights', 'dcterms.rights', 'copyright')), 'meta-element']),
  };
  const printed: Record<string, Printed> = {};
  for (const [field, [value, rule]] of Object.entries(values))
    if (value !== undefined) printed[field] = { value, evidence: [{ quote: value, rule }] };
  const language = languageTag.safeParse((document.documentElement.getAttribute('lang') ?? '').split(/[-_]/)[0]?.toLowerCase());
  const tags = (words(meta('keywords', 'news_keywords')) ?? '').split(/\s*[,;]\s*/u).filter((tag) => tag !== '');
  return { ...printed, ...(language.success ? { language: language.data } : {}), ...(tags.length > 0 ? { tags } : {}) };
}

function pick(...candidates: readonly (readonly [string | undefined, string])[]): readonly [string | undefined, string] {
  return candidates.find(([value]) => value !== undefined) ?? [undefined, ''];
}

/** The page's schema.org description of an article, wherever it stands in the JSON-LD; empty where there is none or it is broken. */
function linkedData(document: Document): Readonly<Record<string, unknown>> {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = articleIn(JSON.parse(script.textContent ?? ''));
      if (found !== undefined) return found;
    } catch {}
  }
  return {};
}

function articleIn(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (Array.isArray(value)) return value.map(articleIn).find((entry) => entry !== undefined);
  if (typeof value !== 'object' || value === null) return undefined;
  const entry = value as Readonly<Record<string, unknown>>;
  const types = [entry['@type']].flat().map(String);
  return types.some((type) => /Article$|^BlogPosting$|^Report$/.test(type)) ? entry : articleIn(entry['@graph'] ?? entry.mainEntity);
}

function nameOf(value: unknown): string | undefined {
  if (Array.isArray(value))
    return (
      value
        .map(nameOf)
        .filter((name) => name !== undefined)
        .join(', ') || undefined
    );
  if (typeof value === 'object' && value !== null) return words((value as Readonly<Record<string, unknown>>).name);
  return words(value);
}

function words(value: unknown): string | undefined {
  return typeof value === 'string' ? value.replaceAll(/\s+/gu, ' ').trim() || undefined : undefined;
}

/** A name, where the field holds one: not the address of a profile. */
function personal(value: string | undefined): string | undefined {
  const name = words(value);
  return name !== undefined && /^https?:|^@/.test(name) ? undefined : name;
}

function address(value: unknown): string | undefined {
  const text = words(value);
  return text !== undefined && /^https?:\/\//i.test(text) && URL.canParse(text) ? text : undefined;
}

/** `<title>` often ends with the name of the site. */
function withoutSite(title: string | undefined, site: string | undefined): string | undefined {
  if (title === undefined) return undefined;
  if (site !== undefined)
    for (const mark of [' | ', ' - ', ' – ', ' — ', ' :: '])
      if (title.toLowerCase().endsWith(mark + site.toLowerCase())) return title.slice(0, -mark.length - site.length);
  return title.includes(' | ') ? title.slice(0, title.lastIndexOf(' | ')) : title;
}
