import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { hugoFiles, jsonFiles, type PeerFile } from './files.ts';
import type { Command } from './run.ts';
import type { PeerSite } from './site.ts';

/** The versions that the bench installs for itself; what the project has of itself is used as it is. */
const eleventyVersion = '3.1.7';

/** A generator that people might pick instead, with Pagefind's command after it. */
export type Peer = {
  readonly key: string;
  readonly name: string;
  /** The folder of its templates below `bench/peers/`. */
  readonly templates: string;
  /** Below its own folder: where it takes static files from, where it writes to, and what it keeps from one build to the next. */
  readonly statics: string;
  readonly output: string;
  readonly caches: readonly string[];
  readonly files: (site: PeerSite) => Iterable<PeerFile>;
  readonly find: (generator: string, mayInstall: boolean) => Found;
};

/** Where a peer was found and how it is started, or why it is missing. */
export type Found =
  | { readonly version: string; readonly start: Omit<Command, 'folder'>; readonly packages?: string }
  | { readonly missing: string };

export const peers: readonly Peer[] = [
  {
    key: 'hugo',
    name: 'Hugo',
    templates: 'hugo',
    statics: 'static',
    output: 'public',
    caches: ['resources', '.hugo_build.lock'],
    files: hugoFiles,
    find: findHugo,
  },
  {
    key: 'eleventy',
    name: 'Eleventy',
    templates: 'eleventy',
    statics: 'static',
    output: '_site',
    caches: ['.cache'],
    files: jsonFiles,
    find: findEleventy,
  },
  astro('astro', 'Astro', '0'),
  astro('astro-incremental', 'Astro, incremental', '1'),
];

/** The command that indexes what a peer built: it reads the pages of articles alone, which `data-pagefind-body` marks. */
export function pagefind(generator: string, output: string, languages: readonly string[]): Command {
  const glob = `{${languages.join(',')}}/articles/**/*.html`;
  return { command: join(generator, 'node_modules', '.bin', 'pagefind'), args: ['--site', output, '--glob', glob], folder: output };
}

/** Half of the machine's memory, where a Node program would otherwise stop at about 4 GiB. */
const roomy = { NODE_OPTIONS: `--max-old-space-size=${Math.floor(totalmem() / 2 ** 21)}` };

function astro(key: string, name: string, incremental: '0' | '1'): Peer {
  return {
    key,
    name,
    templates: 'astro',
    statics: 'public',
    output: 'dist',
    caches: ['.astro', '.astro-cache'],
    files: jsonFiles,
    find: (generator) => {
      const packages = join(generator, 'node_modules');
      const version = versionOf(join(packages, 'astro'));
      if (version === undefined) return { missing: 'the packages of the project are not installed' };
      const args = [join(packages, 'astro', 'bin', 'astro.mjs'), 'build', '--silent'];
      const environment = { ...roomy, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_INCREMENTAL: incremental };
      return { version, start: { command: process.execPath, args, environment }, packages };
    },
  };
}

function findHugo(): Found {
  const command = process.env.HUGO_PATH ?? 'hugo';
  const { stdout, error } = spawnSync(command, ['version'], { encoding: 'utf8' });
  const version = /v(\d+\.\d+\.\d+)/u.exec(stdout ?? '')?.[1];
  if (version === undefined) return { missing: `${command} could not be run (${error?.message ?? 'it tells no version'}); set HUGO_PATH` };
  return { version, start: { command, args: ['--quiet'] } };
}

function findEleventy(generator: string, mayInstall: boolean): Found {
  const folder = join(generator, '.cache', 'bench', `eleventy-${eleventyVersion}`);
  const installed = join(folder, 'node_modules', '@11ty', 'eleventy');
  if (versionOf(installed) === undefined) {
    if (!mayInstall) return { missing: 'it is not installed yet; npm run bench installs it' };
    mkdirSync(folder, { recursive: true });
    const wanted = `@11ty/eleventy@${eleventyVersion}`;
    const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
    const { status, stderr, error } = spawnSync('npm', ['install', '--no-save', '--prefix', folder, ...quiet, wanted], {
      encoding: 'utf8',
    });
    if (status !== 0) return { missing: `npm could not install ${wanted}: ${error?.message ?? stderr.trim().split('\n').at(-1)}` };
  }
  const start = { command: process.execPath, args: [join(installed, 'cmd.cjs'), '--quiet'], environment: roomy };
  return { version: eleventyVersion, start };
}

function versionOf(installed: string): string | undefined {
  const path = join(installed, 'package.json');
  return existsSync(path) ? String(JSON.parse(readFileSync(path, 'utf8')).version) : undefined;
}
