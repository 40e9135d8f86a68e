import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Part } from '../src/press/part.ts';
import { tellFailure } from './failure.ts';

/** The folder of the generator itself, which is also the default archive. */
export const generator = dirname(import.meta.dirname);

/** What every command is called with. */
export type Call = {
  readonly archive: string;
  readonly files: readonly string[];
  readonly port: number | undefined;
  /** Threads; as many as there are processors where nothing is said. */
  readonly workers: number | undefined;
  /** Which part of the work is done here, where several processes share it. */
  readonly part: Part | undefined;
  /** Whether a program listens rather than a person. */
  readonly json: boolean;
};

/** What a command takes beside the archive: files, or what programs that call it say. */
export type Takes = 'files' | 'machines' | 'nothing';

/** 0 all well, 1 something in the input needs a person, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/**
 * Runs a command line such as `npm run build -- --archive DIR`: reads its arguments, refuses those it does not know with a line of usage,
 * and sets the exit code. A command takes files only where `takes` says so.
 */
export async function runCommand(name: string, run: (call: Call) => ExitCode | Promise<ExitCode>, takes: Takes = 'nothing'): Promise<void> {
  const usage = `Usage: ${name} -- [--archive DIR]${{ files: ' FILE…', machines: ' [--workers N] [--part K/N] [--json]', nothing: '' }[takes]}`;
  const call = readCall(takes);
  if (typeof call === 'string') {
    console.error(`${call}\n${usage}`);
    process.exitCode = 2;
    return;
  }
  try {
    process.exitCode = await run(call);
  } catch (error) {
    console.error(tellFailure(error));
    process.exitCode = 1;
  }
}

function readCall(takes: Takes): Call | string {
  try {
    const { values, positionals } = parseArgs({
      options: {
        archive: { type: 'string' },
        port: { type: 'string' },
        ...(takes === 'machines' && { workers: { type: 'string' }, part: { type: 'string' }, json: { type: 'boolean' } }),
      },
      allowPositionals: takes === 'files',
    });
    const archive = values.archive === undefined ? generator : resolve(values.archive);
    if (!existsSync(join(archive, 'seeds'))) return `${archive} is no archive: it has no folder seeds/. Make one and put texts into it.`;
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536))
      return `--port must be a number below 65536, not ${values.port}.`;
    const workers = values.workers === undefined ? undefined : Number(values.workers);
    if (workers !== undefined && !(Number.isInteger(workers) && workers > 0 && workers <= 64))
      return `--workers must be a number from 1 to 64, not ${values.workers}.`;
    const [, number, of] = /^(\d+)\/(\d+)$/u.exec(String(values.part ?? '')) ?? [];
    const part = values.part === undefined ? undefined : { number: Number(number), of: Number(of) };
    if (part !== undefined && !(part.number >= 1 && part.number <= part.of))
      return `--part must be such as 1/2, the first of two, not ${values.part}.`;
    return { archive, files: positionals, port, workers, part, json: values.json === true };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
