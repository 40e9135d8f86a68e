import { element } from './element.ts';
import type { Unit } from './query.ts';
import { markAll, type Searched } from './snippet.ts';

/** One place where something stands that was looked for: a mark, or several where it runs across links. */
export type MarkedPlace = readonly HTMLElement[];

/**
 * Marks what was looked for in the text below an element. `searched` is that text with its language and mentions; the text itself stays as it is,
 * since only text nodes are divided and wrapped.
 */
export function markText(root: Element, searched: Searched, units: readonly Unit[]): MarkedPlace[] {
  const places: { readonly from: number; readonly until: number; readonly marks: HTMLElement[] }[] = [];
  let at = 0;
  for (const { text, marked } of markAll(searched, units)) {
    if (marked) places.push({ from: at, until: at + text.length, marks: [] });
    at += text.length;
  }
  let next = 0;
  for (const { node, start, end } of textNodes(root)) {
    while ((places[next]?.until ?? end) <= start) next += 1;
    const parts: (Node | string)[] = [];
    let done = start;
    for (let index = next; (places[index]?.from ?? end) < end; index += 1) {
      const place = places[index];
      if (place === undefined) break;
      const from = Math.max(place.from, start);
      const until = Math.min(place.until, end);
      const mark = element('mark', {}, node.data.slice(from - start, until - start));
      place.marks.push(mark);
      parts.push(node.data.slice(done - start, from - start), mark);
      done = until;
    }
    if (parts.length > 0) node.replaceWith(...parts.filter((part) => part !== ''), node.data.slice(done - start));
  }
  return places.map(({ marks }) => marks).filter(({ length }) => length > 0);
}

/** The places that elements of a kind take in the text below an element. */
export function placesIn<Kind extends Element>(
  root: Element,
  selector: string,
): { readonly element: Kind; readonly start: number; readonly end: number }[] {
  const places: { element: Kind; start: number; end: number }[] = [];
  for (const { node, start, end } of textNodes(root)) {
    const found = node.parentElement?.closest<Kind>(selector);
    if (found === null || found === undefined || !root.contains(found)) continue;
    const last = places.at(-1);
    if (last?.element === found) last.end = end;
    else places.push({ element: found, start, end });
  }
  return places;
}

/** Takes marks away; the text is whole again. */
export function unmark(places: readonly MarkedPlace[]): void {
  for (const mark of places.flat()) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

/** The text nodes below an element as they stand, with the places of their text in its whole text. */
function textNodes(root: Element): { readonly node: Text; readonly start: number; readonly end: number }[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; start: number; end: number }[] = [];
  let at = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { data } = node as Text;
    nodes.push({ node: node as Text, start: at, end: at + data.length });
    at += data.length;
  }
  return nodes;
}
