import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { scaleSqrt } from 'd3-scale';
import type { CountedReference } from '../catalogue/catalogue.ts';
import type { Pair } from '../catalogue/pictures.ts';
import { headingLanguages, type LanguageTag } from '../schema/language.ts';
import { type Box, moveApart } from './apart.ts';
import { type Label, labelOf } from './label.ts';

/** One of the forms that a network is drawn in: for a phone, and for a desk. Lengths are in the units of the picture, near to pixels. */
export type Form = {
  readonly width: number;
  readonly size: number;
  readonly labelWidth: number;
  readonly radii: readonly [number, number];
  readonly nodes: number;
  readonly ties: number;
};

export const forms = {
  wide: { width: 960, size: 15, labelWidth: 150, radii: [6, 18], nodes: 26, ties: 60 },
  phone: { width: 340, size: 14, labelWidth: 112, radii: [5, 12], nodes: 12, ties: 24 },
} as const satisfies Readonly<Record<string, Form>>;

/** A record in the network; `x` and `y` are the middle of its sign, beneath which its name begins at `labelY`. */
export type NetworkNode = {
  readonly record: CountedReference;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly labelY: number;
  /** The name in each language that has a heading. */
  readonly labels: Readonly<Record<LanguageTag, Label>>;
  /** The room that sign and name take, in the language in which they take most. */
  readonly box: Box;
};

export type NetworkTie = { readonly pair: Pair; readonly from: NetworkNode; readonly to: NetworkNode; readonly width: number };

export type Network = {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly NetworkNode[];
  readonly ties: readonly NetworkTie[];
};

/** So many of the strongest pairs are asked for: more than the larger form draws, since not all of them fit together. */
export const pairsAsked = 240;

const laid = new WeakMap<readonly Pair[], Readonly<Record<keyof typeof forms, Network>>>();

/** Both forms of the network of some pairs; laid out once for the pages of all languages, which ask with the same pairs. */
export function networksOf(pairs: readonly Pair[]): Readonly<Record<keyof typeof forms, Network>> {
  const known = laid.get(pairs);
  if (known !== undefined) return known;
  const networks = { wide: layNetwork(pairs, forms.wide), phone: layNetwork(pairs, forms.phone) };
  laid.set(pairs, networks);
  return networks;
}

/** Steps of the simulation; d3's own default until it comes to rest. */
const steps = 300;

/** The page has this many times the room that signs and names take. */
const roominess = 3.2;

/** Between two names there is at least so much. */
const gap = 8;

/**
 * The strongest ties and those whom they join, as many as the form has room for. `pairs` come strongest first. Where many are equally
 * strong, those are taken first that join people and parties who are there already.
 */
export function strongest(pairs: readonly Pair[], form: Form): readonly Pair[] {
  const known = new Set<string>();
  const taken: Pair[] = [];
  for (const pair of pairs) {
    if (taken.length === form.ties) break;
    const fresh = [pair.one.path, pair.other.path].filter((path) => !known.has(path));
    if (known.size + fresh.length > form.nodes) continue;
    for (const path of fresh) known.add(path);
    taken.push(pair);
  }
  return taken;
}

/**
 * Lays out a network: the same pairs give the same picture, to the unit, on every machine, and the same one in each language. d3-force
 * places by strength from a fixed beginning for a fixed number of steps, then signs with their names are moved apart.
 */
export function layNetwork(pairs: readonly Pair[], form: Form): Network {
  const chosen = strongest(pairs, form);
  const records = [...new Map(chosen.flatMap(({ one, other }) => [one, other]).map((record) => [record.path, record])).values()];
  if (records.length === 0) return { width: form.width, height: 0, nodes: [], ties: [] };
  const radius = scaleSqrt()
    .domain([0, Math.max(...records.map(({ count }) => count))])
    .range(form.radii);
  const most = Math.max(...chosen.map(({ count }) => count));
  const things = records.map((record): Thing => {
    const labels: Record<LanguageTag, Label> = {};
    for (const language of headingLanguages) {
      const heading = record.heading[language];
      if (heading !== undefined) labels[language] = labelOf(heading, form.size, form.labelWidth);
    }
    const sign = Math.round(radius(record.count) ?? 0);
    const all = Object.values(labels);
    return {
      record,
      labels,
      radius: sign,
      width: Math.max(2 * sign, ...all.map(({ width }) => width)) + 4,
      height: 2 * sign + 4 + Math.max(...all.map(({ height }) => height)),
    };
  });
  const area = things.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const height = Math.max(Math.ceil((area * roominess) / form.width), ...things.map((thing) => thing.height * 2));
  const page = { width: form.width, height };
  simulate(things, chosen, most);
  const boxes = fill(things, page);
  const taken = moveApart(boxes, page, gap);
  const nodes = things.map(({ record, labels, radius: sign }, index): NetworkNode => {
    const box = boxes[index] ?? { x: 0, y: 0, width: 0, height: 0 };
    const top = Math.ceil(box.y - box.height / 2);
    return { record, labels, radius: sign, x: box.x, y: top + sign + 1, labelY: top + 2 * sign + 4, box };
  });
  const byPath = new Map(nodes.map((node) => [node.record.path, node]));
  const ties = chosen.flatMap((pair): NetworkTie[] => {
    const [from, to] = [byPath.get(pair.one.path), byPath.get(pair.other.path)];
    return from === undefined || to === undefined ? [] : [{ pair, from, to, width: Math.max(1, Math.round((pair.count / most) * 6)) }];
  });
  return { width: form.width, height: taken, nodes, ties };
}

type Thing = SimulationNodeDatum & {
  readonly record: CountedReference;
  readonly labels: NetworkNode['labels'];
  readonly radius: number;
  readonly width: number;
  readonly height: number;
};

/** Places by strength; d3-force begins on a fixed spiral, and its own source of randomness is a fixed one. */
function simulate(things: Thing[], pairs: readonly Pair[], most: number): void {
  const number = new Map(things.map(({ record }, index) => [record.path, index]));
  const links = pairs.map(({ one, other, count }) => ({ source: number.get(one.path) ?? 0, target: number.get(other.path) ?? 0, count }));
  forceSimulation(things)
    .randomSource(() => 0.5)
    .force(
      'ties',
      forceLink<Thing, (typeof links)[number]>(links).distance(({ count }) => 150 - 60 * (count / most)),
    )
    .force('charge', forceManyBody().strength(-400))
    .force('x', forceX().strength(0.06))
    .force('y', forceY().strength(0.06))
    .force(
      'apart',
      forceCollide<Thing>(({ width, height }) => Math.hypot(width, height) / 2.4),
    )
    .stop()
    .tick(steps);
}

/** Stretches the places over the page. */
function fill(things: readonly Thing[], page: { readonly width: number; readonly height: number }): Box[] {
  const along = (axis: 'x' | 'y', room: number, sizeOf: (thing: Thing) => number): number[] => {
    const places = things.map((thing) => thing[axis] ?? 0);
    const [low, high] = [Math.min(...places), Math.max(...places)];
    return things.map((thing, index) => {
      const share = high === low ? 0.5 : ((places[index] ?? 0) - low) / (high - low);
      return sizeOf(thing) / 2 + share * (room - sizeOf(thing));
    });
  };
  const across = along('x', page.width, ({ width }) => width);
  const down = along('y', page.height, ({ height }) => height);
  return things.map(({ width, height }, index) => ({ x: across[index] ?? 0, y: down[index] ?? 0, width, height }));
}
