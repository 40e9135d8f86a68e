/** Where a page leads, as its HTML says it, and the anchors that it has. */
export type PageLinks = { readonly links: ReadonlySet<string>; readonly anchors: ReadonlySet<string> };

/** The links of a page, each once: of anchors, styles, scripts, pictures and forms. Text that looks like a tag is escaped, so that it is none. */
export function linksOf(html: string): PageLinks {
  const links = new Set<string>();
  const anchors = new Set<string>();
  for (const [tag] of html.matchAll(/<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/giu)) {
    for (const [, name = '', quoted, single] of tag.matchAll(/\s(href|src|action|poster|id)=(?:"([^"]*)"|'([^']*)')/gu)) {
      const value = unescaped(quoted ?? single ?? '');
      if (name === 'id') anchors.add(value);
      else links.add(value);
    }
  }
  return { links, anchors };
}

/** Whether a page came to its end. */
export function isWhole(html: string): boolean {
  return /<\/html>\s*$/u.test(html);
}

/** The file and the anchor that a link means; absent where it leaves the site. `outside` where it should not. */
export type Target = { readonly path: string; readonly anchor: string } | 'outside';

/**
 * Resolves the links of a site's files. `site` is the address at which it will be served, if that is known: whole addresses below it are links
 * within, and the page for what is missing, which is shown at any address, counts from there.
 */
export function linkResolver(site: string | undefined): (from: string, link: string) => Target | undefined {
  const root = new URL(`${site === undefined ? '' : new URL(site).pathname.replace(/\/$/u, '')}/`, host);
  const base = (from: string): URL => new URL(from.split('/').map(encodeURIComponent).join('/'), root);
  let last: { readonly from: string; readonly base: URL } | undefined;
  return (from, link) => {
    if (/^[a-z][a-z+.-]*:/iu.test(link)) {
      if (site === undefined || !(link === site || link.startsWith(`${site}/`))) return undefined;
      return targetOf(new URL(link.slice(site.length + 1), root), root);
    }
    if (last?.from !== from) last = { from, base: base(from) };
    return URL.canParse(link, last.base) ? targetOf(new URL(link, last.base), root) : 'outside';
  };
}

/** Reserved for what leads nowhere (RFC 2606). */
const host = 'http://archive.invalid';

function targetOf(url: URL, root: URL): Target | undefined {
  if (url.origin !== root.origin) return undefined;
  if (!url.pathname.startsWith(root.pathname)) return 'outside';
  const path = url.pathname.slice(root.pathname.length);
  // A part of a text is sought by the browser, which goes to the page where it finds none.
  const anchor = url.hash.startsWith('#:~:') ? '' : url.hash.slice(1);
  try {
    return { path: decodeURIComponent(path === '' || path.endsWith('/') ? `${path}index.html` : path), anchor: decodeURIComponent(anchor) };
  } catch {
    return 'outside';
  }
}

function unescaped(value: string): string {
  if (!value.includes('&')) return value;
  return value.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos));/giu, (_, decimal, hexadecimal, name) => {
    if (name !== undefined) return entities[String(name).toLowerCase()] ?? '';
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal));
  });
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
