import type { NetworkNode } from '../catalogue/extracts.ts';
import type { Kind } from '../schema/kind.ts';
import { headingLanguages } from '../schema/language.ts';
import type { DataSource } from './data-file.ts';
import { declaration, element } from './xml.ts';

/** Who and what a network shows: places stand in nearly every report, and tie together what has nothing to do with one another. */
const shown: readonly Kind[] = ['people', 'parties', 'organisations'];

/** Who is named together with whom, as GraphML (graphml.graphdrawing.org). An edge counts articles, not mentions. */
export function* network({ extracts, edition, settings }: DataSource): Generator<string> {
  const nodes = extracts.nodes(shown);
  yield `${declaration}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`;
  for (const key of keys) yield `${key}\n`;
  yield `<graph id="network" edgedefault="undirected">\n`;
  yield `${data('title', settings.title.en)}${data('edition', edition)}\n`;
  for (const node of nodes) yield `<node id="${identity(node)}">${told(node)}</node>\n`;
  for (const [pair, weight] of edges(extracts.companies(nodes))) {
    const [source, target] = [nodes[Math.floor(pair / span)], nodes[pair % span]];
    if (source === undefined || target === undefined) continue;
    yield `<edge source="${identity(source)}" target="${identity(target)}"><data key="weight">${weight}</data></edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

/** Two numbers below this make one that is exact, so that a pair needs no object of its own. */
const span = 2 ** 26;

/** Pairs with the number of articles in which they stand, by first and second node. */
function edges(companies: Iterable<readonly number[]>): readonly (readonly [number, number])[] {
  const weights = new Map<number, number>();
  for (const company of companies) {
    const members = [...company].sort((a, b) => a - b);
    for (let first = 0; first < members.length; first += 1) {
      const base = (members[first] ?? 0) * span;
      for (let second = first + 1; second < members.length; second += 1) {
        const pair = base + (members[second] ?? 0);
        weights.set(pair, (weights.get(pair) ?? 0) + 1);
      }
    }
  }
  return [...weights].sort(([a], [b]) => a - b);
}

const keys = [
  ...['title', 'edition'].map((id) => key(id, 'graph', 'string')),
  ...['record', 'kind', 'basis', ...headingLanguages.map((language) => `heading_${language}`)].map((id) => key(id, 'node', 'string')),
  key('articles', 'node', 'int'),
  key('weight', 'edge', 'int'),
];

function key(id: string, of: string, type: string): string {
  return element('key', { id, for: of, 'attr.name': id, 'attr.type': type });
}

/** An XML name token, which may hold no slash. */
function identity({ path }: NetworkNode): string {
  return path.replace('/', ':');
}

function told({ path, kind, basis, heading, count }: NetworkNode): string {
  const headings = headingLanguages.map((language) => data(`heading_${language}`, heading[language]));
  return [data('record', path), data('kind', kind), data('basis', basis), ...headings, data('articles', String(count))].join('');
}

function data(id: string, value: string | undefined): string {
  return value === undefined ? '' : element('data', { key: id }, value);
}
