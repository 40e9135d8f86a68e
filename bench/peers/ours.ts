import { join } from 'node:path';
import { z } from 'zod';
import { type Run, run } from './run.ts';

/** A run of our own build: what it took, the seconds of its stages, and the pages that it printed. */
export type OurRun = Run & { readonly stages: ReadonlyMap<string, number>; readonly printed: number | undefined };

/** Builds an archive by the command that a keeper runs, as a process of its own. Throws where it left no site. */
export async function ourBuild(generator: string, archive: string, options: readonly string[]): Promise<OurRun> {
  const args = [join(generator, 'scripts', 'setup.mjs'), 'scripts/build.ts', '--archive', archive, ...options];
  const ran = await run({ command: process.execPath, args, folder: generator });
  const told = readReport(ran.output);
  if (!told.done) throw new Error(`Our own build of ${archive} failed: ${ran.errors.trim() || ran.output.trim()}`);
  return { ...ran, stages: told.stages, printed: told.printed };
}

/** Which of these options our build knows: it names the first that it does not before it looks at the archive. */
export async function knownOptions(generator: string, options: readonly (readonly string[])[]): Promise<string[]> {
  const known: string[] = [];
  for (const option of options) {
    const args = [join(generator, 'scripts', 'build.ts'), '--archive', join(generator, 'bench', 'no-archive'), ...option];
    const { errors } = await run({ command: process.execPath, args, folder: generator });
    if (!errors.includes(`Unknown option '${option[0]}'`)) known.push(...option);
  }
  return known;
}

const event = z.union([
  z.object({ event: z.literal('stage'), name: z.string(), seconds: z.number() }),
  z.object({ event: z.literal('done'), printed: z.number().optional() }),
]);

/** What a build says of itself: a JSON object in each line, or lines for people, where stages of less than a second are not named. */
export function readReport(output: string): {
  readonly stages: ReadonlyMap<string, number>;
  readonly printed: number | undefined;
  readonly done: boolean;
} {
  const stages = new Map<string, number>();
  let printed: number | undefined;
  let done = false;
  for (const line of output.split('\n')) {
    const [, name, seconds] = /^([a-z][a-z ]*): ([\d.]+) s$/u.exec(line) ?? [];
    if (name !== undefined) stages.set(name, Number(seconds));
    const changed = /^Pages: \d+, of which (\d+) changed/u.exec(line)?.[1];
    if (changed !== undefined) printed = Number(changed);
    if (/^Edition \w+: [\d.]+ s\.$/u.test(line)) done = true;
    if (!line.startsWith('{')) continue;
    const told = event.safeParse(JSON.parse(line));
    if (!told.success) continue;
    if (told.data.event === 'stage') stages.set(told.data.name, told.data.seconds);
    else {
      done = true;
      printed = told.data.printed ?? printed;
    }
  }
  return { stages, printed, done };
}
