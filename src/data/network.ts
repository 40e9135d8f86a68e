import type { NetworkNode } from '../catalogue/extracts.ts';
import type { RecordPath } from '../schema/kind.ts';
import { headingLanguages } from '../schema/language.ts';
import type { DataSource } from './data-file.ts';
import { declaration, element } from './xml.ts';

/** Who is named together with whom, as GraphML (graphml.graphdrawing.org). An edge counts articles, not mentions. */
export function* network({ extracts, edition, settings }: DataSource): Generator<string> {
  const nodes = extracts.nodes();
  yield `${declaration}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`;
  for (const key of keys) yield `${key}\n`;
  yield `<graph id="network" edgedefault="undirected">\n`;
  yield `${data('title', settings.title.en)}${data('edition', edition)}\n`;
  for (const node of nodes) yield `<node id="${identity(node.path)}">${told(node)}</node>\n`;
  for (const [one, other, weight] of extracts.pairs())
    yield `<edge source="${identity(one)}" target="${identity(other)}"><data key="weight">${weight}</data></edge>\n`;
  yield '</graph>\n</graphml>\n';
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
function identity(path: RecordPath): string {
  return path.replace('/', ':');
}

function told({ path, kind, basis, heading, count }: NetworkNode): string {
  const headings = headingLanguages.map((language) => data(`heading_${language}`, heading[language]));
  return [data('record', path), data('kind', kind), data('basis', basis), ...headings, data('articles', String(count))].join('');
}

function data(id: string, value: string | undefined): string {
  return value === undefined ? '' : element('data', { key: id }, value);
}
