/** Attributes that may hold an address, by which their `="/` is known. */
const attributes = /[ \t\n\f\r](?:href|src|action|data|poster)$/u;
const longestAttribute = ' action'.length;
/** A tag up to an attribute's name: a `>` in quotation marks does not close it. In text there is always one that does. */
const openTag = /^<[a-z][^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*$/u;

/**
 * Puts `root` before every address below the site's root that a page's tags hold, in the place of the slash with which it begins. The page may be
 * given as characters, or as its bytes in UTF-8 each as a character.
 */
export function rewriteLinks(html: string, root: string): string {
  const mark = '="/';
  let written = '';
  let done = 0;
  for (let at = html.indexOf(mark); at !== -1; at = html.indexOf(mark, at + mark.length)) {
    const slash = at + mark.length - 1;
    if (html[slash + 1] === '/' || !attributes.test(html.slice(Math.max(0, at - longestAttribute), at))) continue;
    if (!openTag.test(html.slice(html.lastIndexOf('<', at), at))) continue;
    written += html.slice(done, slash) + root;
    done = slash + 1;
    // The root itself is an address too, and an empty one would be that of the page.
    if (root === '' && /["#?]/u.test(html[done] ?? '')) written += './';
  }
  return written + html.slice(done);
}

/**
 * The way from a page or style sheet at an address to the site's root: `../../`. A site whose links all begin with it works below any path of
 * any host, and from a folder.
 */
export function wayToRoot(address: string): string {
  return '../'.repeat(address.split('/').length - 2);
}

/** A style sheet, the addresses below the site's root that it holds put behind `root`. */
export function rewriteStyles(css: string, root: string): string {
  return css.replace(/url\((["']?)\/(?!\/)/gu, (_, quote) => `url(${quote}${root}`);
}
