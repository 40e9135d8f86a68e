import { cpSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addSeeds, writeArchive } from '../disk.ts';
import { filesIn } from './disk.ts';
import { changeHeading, oneInAHundred } from './heading.ts';
import { type OurRun, ourBuild } from './ours.ts';
import { type Peer, peers } from './peers.ts';
import { clear, convert, type PeerAtWork, type PeerRun, peerBuild, setUp } from './workshop.ts';

/** What is measured: a build from nothing, after one article more, and after another heading of a person whom one article in a hundred names. */
export const scenarios = ['full', 'article', 'heading'] as const;
export type Scenario = (typeof scenarios)[number];

/** The runs of one generator in each scenario, and what its build from nothing leaves: files, of which pages, and bytes. */
export type Measured<R> = {
  readonly name: string;
  readonly version: string;
  readonly runs: Readonly<Record<Scenario, readonly R[]>>;
  readonly size?: SiteSize;
};
export type SiteSize = { readonly files: number; readonly pages: number; readonly bytes: number };

/** All that a comparison found out. */
export type Comparison = {
  readonly articles: number;
  readonly ours: Measured<OurRun>;
  /** A build from nothing by one worker; absent where that was not asked for. */
  readonly alone?: OurRun;
  readonly peers: readonly Measured<PeerRun>[];
  readonly missing: readonly { readonly name: string; readonly reason: string }[];
  readonly person: { readonly id: string; readonly articles: number };
};

export type Order = {
  readonly generator: string;
  /** Number of articles; those of `archive` where that has seeds. */
  readonly count: number;
  readonly archive: string | undefined;
  readonly runs: number;
  /** What is measured; `alone` is our build from nothing by one worker. */
  readonly measures: readonly (Scenario | 'alone')[];
  /** Names of peers to build; `astro` stands for both of its builds. */
  readonly wanted: readonly string[];
  readonly report: (line: string) => void;
};

/** From so many articles on, a build from nothing is run once. */
const large = 5000;
/** The letter A. */
const firstInitial = 0x41;

/**
 * Builds one made archive with Muragat and with each peer, in turn, in every scenario. All work is done on a copy in a temporary folder, which is
 * removed in the end; the seeds stay in `archive` for another time where that is given.
 */
export async function compare({ generator, count, archive, runs, measures, wanted, report }: Order): Promise<Comparison> {
  const work = mkdtempSync(join(tmpdir(), 'muragat-bench-'));
  try {
    const own = join(work, 'archive');
    takeSeeds(generator, archive, own, count);
    const found = peers
      .filter(({ key }) => wanted.includes(key.replace('-incremental', '')))
      .map((peer) => ({ peer, found: peer.find(generator, true) }));
    const atWork = found.flatMap(({ peer, found: at }) => ('missing' in at ? [] : [setUp(generator, peer, at, join(work, peer.key))]));
    const missing = found.flatMap(({ peer, found: at }) => ('missing' in at ? [{ name: peer.name, reason: at.missing }] : []));

    const ours = emptyRuns<OurRun>();
    const theirs = new Map<Peer, Record<Scenario, PeerRun[]>>(atWork.map(({ peer }) => [peer, emptyRuns<PeerRun>()]));
    const sizes = new Map<string, SiteSize>();
    const round = async (scenario: Scenario): Promise<void> => {
      ours[scenario].push(told(report, scenario, 'Muragat', await ourBuild(generator, own)));
      convert(own, atWork);
      for (const each of atWork) {
        if (scenario === 'full') clear(each);
        theirs.get(each.peer)?.[scenario].push(told(report, scenario, each.peer.name, await peerBuild(generator, each)));
      }
    };

    const isFull = measures.includes('full');
    // What is measured after a change rests on a build from nothing, asked for or not.
    for (let run = 0; run < (isFull && count < large ? runs : 1); run += 1) {
      clearOurs(generator, own);
      await round('full');
    }
    if (!isFull) for (const each of [ours, ...theirs.values()]) each.full = [];
    sizes.set('ours', sizeOf(join(own, 'dist')));
    for (const { peer, folder } of atWork) sizes.set(peer.key, sizeOf(join(folder, peer.output)));
    for (let run = 0; measures.includes('article') && run < runs; run += 1) {
      addSeeds(generator, own, 1, count + run, count);
      await round('article');
    }
    const person = oneInAHundred(own);
    for (let run = 0; measures.includes('heading') && run < runs; run += 1) {
      changeHeading(own, person.id, String.fromCodePoint(firstInitial + (run % 26)));
      await round('heading');
    }
    const isAlone = measures.includes('alone');
    if (isAlone) clearOurs(generator, own);
    const alone = isAlone ? await ourBuild(generator, own, ['--workers', '1']) : undefined;
    return {
      articles: count,
      ours: { name: 'Muragat', version: '', runs: ours, ...sized(sizes.get('ours')) },
      ...(alone !== undefined && { alone }),
      peers: atWork.map((each) => measured(each, theirs, sizes)),
      missing,
      person,
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Seeds for the copy that is built: those of a kept archive, which is made where it has none, or new ones. */
function takeSeeds(generator: string, archive: string | undefined, own: string, count: number): void {
  const target = archive ?? own;
  if (!existsSync(join(target, 'seeds'))) writeArchive(generator, target, count);
  if (target !== own) cpSync(join(target, 'seeds'), join(own, 'seeds'), { recursive: true });
}

/** Removes all that our build made, the compiled templates included. */
function clearOurs(generator: string, archive: string): void {
  for (const path of ['content', 'dist', '.cache']) rmSync(join(archive, path), { recursive: true, force: true });
  rmSync(join(generator, '.cache', 'press'), { recursive: true, force: true });
}

function measured(
  { peer, found }: PeerAtWork,
  runs: ReadonlyMap<Peer, Record<Scenario, PeerRun[]>>,
  sizes: ReadonlyMap<string, SiteSize>,
): Measured<PeerRun> {
  return { name: peer.name, version: found.version, runs: runs.get(peer) ?? emptyRuns(), ...sized(sizes.get(peer.key)) };
}

function sized(size: SiteSize | undefined): { readonly size?: SiteSize } {
  return size === undefined ? {} : { size };
}

function sizeOf(folder: string): SiteSize {
  const files = filesIn(folder);
  return {
    files: files.length,
    pages: files.filter((path) => path.endsWith('.html')).length,
    bytes: files.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0),
  };
}

function emptyRuns<R>(): Record<Scenario, R[]> {
  return { full: [], article: [], heading: [] };
}

function told<R extends OurRun | PeerRun>(report: (line: string) => void, scenario: Scenario, name: string, ran: R): R {
  report(
    `${scenario}: ${name} ${'failed' in ran ? `failed: ${ran.failed}` : `${ran.seconds.toFixed(1)} s, of processors ${ran.cpu.toFixed(1)} s`}`,
  );
  return ran;
}
