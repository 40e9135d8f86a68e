import type { Counts } from './periods.ts';

/**
 * Bars beside one another as three paths, in a box that is as many units wide as there are bars and is stretched to the width of the page:
 * solid for what is certain, hollow above it for what is possible, and a line where there is nothing.
 */
export type Bars = {
  readonly width: number;
  readonly height: number;
  readonly certain: string;
  readonly possible: string;
  readonly none: string;
};

/**
 * Draws counts as bars. `most` is the number that reaches the top, the same for all bars that are to be compared. `joined` draws what is
 * possible over several bars in the same number as one long one, so that one article over many months does not look like many.
 */
export function drawBars({ certain, possible }: Pick<Counts, 'certain' | 'possible'>, most: number, height: number, joined = false): Bars {
  const bars = certain.map((count, index) => {
    const solid = scaled(count, most, height);
    return { index, solid, hollow: Math.min(scaled(possible[index] ?? 0, most, height), height - solid) };
  });
  return {
    width: bars.length,
    height,
    certain: bars.map(({ index, solid }) => (solid === 0 ? '' : box(index, height, solid))).join(''),
    possible: runsOf(bars, joined)
      .map(({ index, solid, hollow, length }) => box(index, height - solid, hollow, length))
      .join(''),
    none: gaps(bars.map(({ solid, hollow }) => solid + hollow > 0))
      .map(({ from, until }) => `M${from} ${height - 1}H${until}`)
      .join(''),
  };
}

/** Runs of bars where there is nothing; `until` is the first bar behind the run. */
export function gaps(present: readonly boolean[]): readonly { readonly from: number; readonly until: number }[] {
  const found: { from: number; until: number }[] = [];
  present.forEach((here, index) => {
    const last = found.at(-1);
    if (here) return;
    if (last?.until === index) last.until = index + 1;
    else found.push({ from: index, until: index + 1 });
  });
  return found;
}

/** Even one article among thousands is to be seen. */
function scaled(count: number, most: number, height: number): number {
  return count === 0 ? 0 : Math.min(height, Math.max(3, Math.round((count / Math.max(1, most)) * height)));
}

type Bar = { readonly index: number; readonly solid: number; readonly hollow: number };

/** What is possible, bar by bar, or with equal ones beside one another as one. */
function runsOf(bars: readonly Bar[], joined: boolean): readonly (Bar & { readonly length: number })[] {
  const runs: (Bar & { length: number })[] = [];
  for (const bar of bars) {
    const last = runs.at(-1);
    if (bar.hollow === 0) continue;
    if (joined && last !== undefined && last.index + last.length === bar.index && last.hollow === bar.hollow && last.solid === bar.solid)
      last.length += 1;
    else runs.push({ ...bar, length: 1 });
  }
  return runs;
}

/** A bar takes eight tenths of its place. */
function box(index: number, bottom: number, height: number, length = 1): string {
  return `M${index}.1 ${bottom}v-${height}h${length - 1 > 0 ? length - 1 : ''}.8v${height}z`;
}
