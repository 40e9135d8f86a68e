import { median } from 'd3-array';
import type { Comparison, Measured, Scenario } from './compare.ts';
import { scenarios } from './compare.ts';
import type { OurRun } from './ours.ts';
import type { Cost } from './run.ts';
import type { PeerRun } from './workshop.ts';

/** Where and when a comparison was made. */
export type Machine = {
  readonly day: string;
  readonly cores: number;
  readonly memory: number;
  readonly node: string;
  readonly pagefind: string;
};

/** A comparison as Markdown: times with their ratios to ours, memory, sizes, our stages, and what one core does in a second. */
export function inMarkdown(comparison: Comparison, machine: Machine): string {
  const { articles, ours, peers, person } = comparison;
  const versions = peers.filter(({ name }) => !name.includes(',')).map(({ name, version }) => `${name} ${version}`);
  const head = [
    machine.day,
    `${machine.cores} cores`,
    `${Math.round(machine.memory / 2 ** 30)} GiB`,
    `Node ${machine.node}`,
    ...versions,
    `Pagefind ${machine.pagefind}`,
  ].join(', ');
  const { full, article, heading } = ours.runs;
  return [
    `${head}. ${articles} articles. Medians of ${full.length}, ${article.length} and ${heading.length} runs; the heading is that of a person whom ${person.articles} articles name.`,
    times('seconds on the clock', ({ seconds }) => seconds, comparison),
    times('seconds of processors', ({ cpu }) => cpu, comparison),
    sizes(comparison),
    stages(ours),
    throughput(comparison, machine.cores),
  ]
    .filter((table) => table !== '')
    .join('\n\n');
}

const headings: Readonly<Record<Scenario, string>> = { full: 'from nothing', article: 'one article more', heading: 'one heading changed' };

/** One row for each generator, of the seconds on the clock or of those of the processors; the peers' with their ratio to ours. */
function times(title: string, measure: (cost: Cost) => number, { ours, peers, missing }: Comparison): string {
  const of = (scenario: Scenario) => middle(ours.runs[scenario], measure);
  return rows(
    [title, ...scenarios.map((each) => headings[each])],
    [
      ['Muragat', ...scenarios.map((each) => shown(of(each), 1))],
      ...peers.map(({ name, runs }) => [
        `${name} + Pagefind`,
        ...scenarios.map((each) => told(runs[each], measure, (value) => compared(value, of(each)))),
      ]),
      ...peers.map(({ name, runs }) => [
        `– of which Pagefind after ${name}`,
        ...scenarios.map((each) =>
          told(
            runs[each],
            ({ indexing }) => measure(indexing),
            (value) => shown(value, 1),
          ),
        ),
      ]),
      ...missing.map(({ name, reason }) => [name, `missing: ${reason}`, '', '']),
    ],
  );
}

function sizes({ ours, peers }: Comparison): string {
  const size = ({ size: left }: { readonly size?: Comparison['ours']['size'] }) =>
    left === undefined ? ['', '', ''] : [String(left.files), String(left.pages), mebibytes(left.bytes)];
  const peak = (cost: Cost) => cost.peak;
  return rows(
    ['', 'most memory from nothing, MiB', 'after one article more, MiB', 'files', 'of which pages', 'MiB'],
    [
      ['Muragat', mebibytes(middle(ours.runs.full, peak)), mebibytes(middle(ours.runs.article, peak)), ...size(ours)],
      ...peers.map((peer) => [
        `${peer.name} + Pagefind`,
        told(peer.runs.full, peak, mebibytes),
        told(peer.runs.article, peak, mebibytes),
        ...size(peer),
      ]),
    ],
  );
}

function stages({ runs }: Measured<OurRun>): string {
  const names = [...new Set(scenarios.flatMap((scenario) => runs[scenario].flatMap((run) => [...run.stages.keys()])))];
  const seconds = (scenario: Scenario, name: string): string => {
    const known = runs[scenario].flatMap((run) => run.stages.get(name) ?? []);
    return known.length === 0 ? '–' : middle(known, (each) => each).toFixed(2);
  };
  return rows(
    ['stages of Muragat, seconds', ...scenarios.map((each) => headings[each])],
    [
      ...names.map((name) => [name, ...scenarios.map((each) => seconds(each, name))]),
      ['the whole command without ingest', ...scenarios.map((each) => shown(middle(runs[each], withoutIngest), 2))],
    ],
  );
}

/** Peers do not understand texts: what our command takes without that. */
function withoutIngest({ seconds, stages: each }: OurRun): number {
  return seconds - (each.get('ingest') ?? 0);
}

/** Work per second of one core: ingest keeps all cores busy, the press was told to take one worker. */
function throughput({ articles, alone }: Comparison, cores: number): string {
  if (alone === undefined) return '';
  const rate = (amount: number | undefined, stage: string, busy = 1): string => {
    const seconds = alone.stages.get(stage);
    return amount === undefined || seconds === undefined ? '–' : String(Math.round(amount / seconds / busy));
  };
  return rows(
    ['per second of one core', 'Muragat'],
    [
      ['ingest, articles', rate(articles, 'ingest', cores)],
      ['press, pages', rate(alone.printed, 'pages')],
      ['index, articles', rate(articles, 'search index')],
    ],
  );
}

function told(
  runs: readonly PeerRun[],
  of: (run: Exclude<PeerRun, { failed: string }>) => number,
  written: (value: number) => string,
): string {
  const failed = runs.flatMap((run) => ('failed' in run ? [run.failed] : []));
  if (failed[0] !== undefined) return `failed: ${failed[0].replaceAll('|', '/').slice(0, 120)}`;
  return written(
    middle(
      runs.flatMap((run) => ('failed' in run ? [] : [run])),
      of,
    ),
  );
}

function middle<T>(runs: readonly T[], of: (run: T) => number): number {
  return median(runs, of) ?? Number.NaN;
}

/** What was not measured is shown so. */
function shown(value: number, digits: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(digits);
}

function compared(seconds: number, ours: number): string {
  if (Number.isNaN(seconds)) return '–';
  return `${seconds.toFixed(1)} (× ${(seconds / ours).toFixed(seconds / ours < 10 ? 1 : 0)})`;
}

function mebibytes(bytes: number): string {
  return shown(bytes / 2 ** 20, 0);
}

function rows(head: readonly string[], body: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...body.map(line)].join('\n');
}
