import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** A program to run, and where. */
export type Command = {
  readonly command: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
};

/** What a run took: seconds on the clock from the start of the process to its end, seconds of processors, and the most memory that it and its children held at once. */
export type Cost = { readonly seconds: number; readonly cpu: number; readonly peak: number };

/** How a run went; `code` is absent where a signal ended it. */
export type Run = Cost & { readonly code: number | undefined; readonly output: string; readonly errors: string };

/** Longer than any build that is of use. */
const longest = 3 * 3600 * 1000;
const sampledEvery = 100;

/**
 * Runs a program to its end. The processor time is what the shell's `times` tells of its children; memory is the resident size of the tree of
 * processes, sampled ten times a second from `/proc`, and 0 where the system has none. Rejects where the program cannot be started.
 */
export function run({ command, args, folder, environment = {} }: Command): Promise<Run> {
  const started = performance.now();
  const child = spawn('sh', ['-c', '"$@"; code=$?; times >&3; exit $code', 'sh', command, ...args], {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    timeout: longest,
  });
  const texts = ['', '', '', ''];
  for (const [index, stream] of child.stdio.entries()) stream?.on('data', (text) => (texts[index] += text));
  let peak = 0;
  const sampling = setInterval(() => (peak = Math.max(peak, treeSize(child.pid))), sampledEvery);
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (code) => {
      clearInterval(sampling);
      const [, output = '', errors = '', times = ''] = texts;
      done({ seconds: (performance.now() - started) / 1000, cpu: cpuOf(times), peak, code: code ?? undefined, output, errors });
    });
  });
}

/** The second line of `times` is that of the children: `0m1.250s 0m0.310s`, user and system. */
function cpuOf(times: string): number {
  const line = times.split('\n')[1] ?? '';
  return [...line.matchAll(/(\d+)m([\d.]+)s/gu)].reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

/** Bytes that a process and all below it hold in memory. A process that ends meanwhile counts as none. */
function treeSize(pid: number | undefined): number {
  if (pid === undefined) return 0;
  try {
    const own = Number(/VmRSS:\s*(\d+) kB/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
    return children.reduce((sum, child) => sum + treeSize(child), own);
  } catch {
    return 0;
  }
}
