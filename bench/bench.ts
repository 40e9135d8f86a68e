import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from '../scripts/build.ts';
import { generator } from '../scripts/command.ts';
import { filesBelow } from '../src/press/disk.ts';
import { benchNames } from './bench-names.ts';
import { benchSearch } from './bench-search.ts';
import { addSeeds, writeArchive } from './disk.ts';

if (process.argv[2] === 'names') {
  benchNames(console.log);
  process.exit(0);
}
if (process.argv[2] === 'corpus') {
  const [size, directory] = [Number(process.argv[3]), process.argv[4]];
  if (!Number.isInteger(size) || size < 1 || directory === undefined || existsSync(join(directory, 'seeds'))) {
    console.error('Usage: npm run bench -- corpus NUMBER DIR, where DIR is a folder that has no seeds/ yet');
    process.exit(2);
  }
  writeArchive(generator, resolve(directory), size);
  console.log(`${directory} has ${size} made seeds. Build it with: npm run build -- --archive ${directory}`);
  process.exit(0);
}
const searching = process.argv[2] === 'search';
const count = Number((searching ? process.argv[3] : process.argv[2]) ?? (searching ? 10_000 : 1000));
if (!Number.isInteger(count) || count < 1) {
  console.error('Usage: npm run bench -- [NUMBER OF ARTICLES | names | search [NUMBER OF ARTICLES] | corpus NUMBER DIR]');
  process.exit(2);
}

if (searching) {
  await benchSearch(count, console.log);
  process.exit(0);
}

const archive = mkdtempSync(join(tmpdir(), 'muragat-bench-'));
try {
  await bench();
} finally {
  rmSync(archive, { recursive: true });
}

/** Builds a made archive whole and again with one seed more, and lets Pagefind's own command index the same printed pages beside our index. */
async function bench(): Promise<void> {
  writeArchive(generator, archive, count);
  const full = await build(archive, () => {});
  addSeeds(generator, archive, 1, count, count);
  const again = await build(archive, () => {});

  const dist = join(archive, 'dist');
  const peer = join(archive, 'pagefind');
  const started = performance.now();
  const { status, stderr } = spawnSync(join(generator, 'node_modules', '.bin', 'pagefind'), ['--site', dist, '--output-path', peer], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Pagefind's command failed: ${stderr}`);
  const peerSeconds = (performance.now() - started) / 1000;

  console.log(
    `${count} articles, ${filesBelow(dist).length} files, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
  );
  console.log('\nstage            full build   one seed more');
  for (const [name, seconds] of full.seconds)
    console.log(row(name, `${seconds.toFixed(2)} s`, `${(again.seconds.get(name) ?? 0).toFixed(2)} s`));
  console.log(row('all', `${sum(full.seconds)} s`, `${sum(again.seconds)} s`));
  console.log(
    '\nsearch index     Muragat      Pagefind, as installed, on the same pages (each article in three interface languages, its text included)',
  );
  console.log(row('time', `${(full.seconds.get('search index') ?? 0).toFixed(2)} s`, `${peerSeconds.toFixed(2)} s`));
  console.log(row('size', mebibytes(join(dist, 'search')), mebibytes(peer)));
}

function row(...[name, ...cells]: readonly string[]): string {
  return (name ?? '').padEnd(17) + cells.map((cell) => cell.padEnd(13)).join('');
}

function sum(seconds: ReadonlyMap<string, number>): string {
  return [...seconds.values()].reduce((total, each) => total + each, 0).toFixed(2);
}

function mebibytes(directory: string): string {
  const bytes = filesBelow(directory).reduce((total, path) => total + statSync(join(directory, path)).size, 0);
  return `${(bytes / 2 ** 20).toFixed(2)} MiB`;
}
