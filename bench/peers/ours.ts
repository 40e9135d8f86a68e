import { join } from 'node:path';
import { z } from 'zod';
import { type Run, run } from './run.ts';

/** A run of our own build: what it took, the seconds of its stages, and the pages that it printed. */
export type OurRun = Run & { readonly stages: ReadonlyMap<string, number>; readonly printed: number | undefined };

/** Builds an archive by the command that a keeper runs, as a process of its own. Throws where it left no site. */
export async function ourBuild(generator: string, archive: string, options: readonly string[] = []): Promise<OurRun> {
  const args = [join(generator, 'scripts', 'setup.mjs'), 'scripts/build.ts', '--archive', archive, '--json', ...options];
  const ran = await run({ command: process.execPath, args, folder: generator });
  const told = readReport(ran.output);
  if (!told.done) throw new Error(`Our own build of ${archive} failed: ${ran.errors.trim() || ran.output.trim()}`);
  return { ...ran, stages: told.stages, printed: told.printed };
}

const event = z.union([
  z.object({ event: z.literal('stage'), name: z.string(), seconds: z.number() }),
  z.object({ event: z.literal('done'), printed: z.number() }),
]);

/** What a build says of itself: a JSON object in each line; those that are neither the end of a stage nor of the build tell nothing here. */
export function readReport(output: string): {
  readonly stages: ReadonlyMap<string, number>;
  readonly printed: number | undefined;
  readonly done: boolean;
} {
  const stages = new Map<string, number>();
  let printed: number | undefined;
  for (const line of output.split('\n').filter((each) => each.startsWith('{'))) {
    const told = event.safeParse(JSON.parse(line)).data;
    if (told?.event === 'stage') stages.set(told.name, told.seconds);
    else if (told !== undefined) printed = told.printed;
  }
  return { stages, printed, done: printed !== undefined };
}
