import { crc32 } from 'node:zlib';
import type { Folder, Step, Wrong } from './folder.ts';
import { isWhole, linkResolver, linksOf } from './links.ts';
import { wrongInXml } from './markup.ts';

/** What a site was held against. */
export type SiteTerms = {
  /** Every file that was printed, with the CRC-32 of its bytes; absent where that is not remembered. */
  readonly printed: ReadonlyMap<string, number> | undefined;
  /** Where it will be served, if that is known. */
  readonly site: string | undefined;
};

/** How much was looked at. */
export type SiteTally = { files: number; pages: number; links: number; data: number };

/**
 * Checks a printed site: that each file is there as it was printed and no other is, that pages are whole, that links and anchors within lead somewhere,
 * and that what machines read is well-formed. Each file is read once; paths are held, texts are not. The search index has a check of its own.
 */
export function checkSite(folder: Folder, { printed, site }: SiteTerms, wrong: Wrong, step: Step): SiteTally {
  const tally: SiteTally = { files: 0, pages: 0, links: 0, data: 0 };
  const paths = new Set(folder.paths());
  const say = (path: string, reason: string): void => wrong({ path: `dist/${path}`, reason, next: printAgain });
  const resolve = linkResolver(site);
  /** Where links lead that are not there: which file leads there first, and how many do. */
  const nowhere = new Map<string, { readonly from: string; count: number }>();
  /** Anchors of other pages that something leads to: by page and anchor, where from. */
  const wanted = new Map<string, Map<string, string>>();
  const follow = (from: string, link: string, anchors: ReadonlySet<string>): void => {
    const target = resolve(from, link);
    if (target === undefined) return;
    tally.links += 1;
    if (target === 'outside') say(from, `It leads to ${link}, which is outside of the site.`);
    else if (!paths.has(target.path)) {
      const known = nowhere.get(target.path);
      if (known === undefined) nowhere.set(target.path, { from, count: 1 });
      else known.count += 1;
    } else if (target.anchor !== '' && target.anchor !== 'top' && target.path.endsWith('.html')) {
      if (target.path !== from) wanted.set(target.path, (wanted.get(target.path) ?? new Map()).set(target.anchor, from));
      else if (!anchors.has(target.anchor)) say(from, `It leads to its own part #${target.anchor}, which is not there.`);
    }
  };
  if (printed !== undefined) for (const path of printed.keys()) if (!paths.has(path)) say(path, 'It is missing.');
  for (const path of paths) {
    if (path.startsWith(searchFolder)) continue;
    step();
    tally.files += 1;
    const { checksum, text } = readFile(folder, path);
    const expected = printed?.get(path);
    if (printed !== undefined && expected === undefined) say(path, 'Nothing prints it.');
    else if (expected !== undefined && expected !== checksum) say(path, 'It is not as it was printed.');
    if (path.endsWith('.html')) {
      tally.pages += 1;
      if (!isWhole(text)) say(path, 'The page does not come to its end.');
      const { links, anchors } = linksOf(text);
      for (const link of links) follow(path, link, anchors);
    } else if (path.endsWith('.css')) {
      for (const [, link = ''] of text.matchAll(/url\(["']?([^"')]+)["']?\)/gu)) follow(path, link, none);
    } else if (text !== '' || isData(path)) {
      tally.data += 1;
      const reason = wrongInData(path, text);
      if (reason !== undefined) say(path, `It is not well-formed: ${reason}.`);
    }
  }
  for (const [path, { from, count }] of nowhere)
    say(from, `It leads to ${path}, which is not there${count === 1 ? '' : `; so do ${count - 1} more files`}.`);
  for (const [path, parts] of wanted) {
    const { anchors } = linksOf(readFile(folder, path).text);
    for (const [anchor, from] of parts) if (!anchors.has(anchor)) say(from, `It leads to ${path}#${anchor}, a part that is not there.`);
  }
  return tally;
}

const searchFolder = 'search/';
const printAgain = 'Remove the folder dist/, then run npm run build: everything is printed again.';
const none: ReadonlySet<string> = new Set();

/** Files that are read as text; others may be large and are taken piece by piece. */
const texts = /\.(?:html|css|json|webmanifest|atom|xml|svg|graphml)$/u;

function isData(path: string): boolean {
  return /\.(?:json|webmanifest|atom|xml|svg|graphml)$/u.test(path);
}

function wrongInData(path: string, text: string): string | undefined {
  if (!/\.(?:json|webmanifest)$/u.test(path)) return wrongInXml(text);
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function readFile(folder: Folder, path: string): { readonly checksum: number; readonly text: string } {
  if (texts.test(path)) {
    const bytes = folder.read(path) ?? Buffer.alloc(0);
    return { checksum: crc32(bytes), text: bytes.toString('utf8') };
  }
  let checksum = 0;
  for (const piece of folder.pieces(path)) checksum = crc32(piece, checksum);
  return { checksum, text: '' };
}
