import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { jsonSchemas } from '../src/schema/jsonSchema.ts';

const root = join(import.meta.dirname, '..');
const usage = `Usage: node scripts/schemas.ts [--check]

Writes src/schema/json/*.schema.json, by which editors complete and check the files below seeds/.
--check writes nothing and fails when a file is stale.`;

process.exitCode = await main();

async function main(): Promise<number> {
  let check: boolean;
  try {
    check = parseArgs({ options: { check: { type: 'boolean', default: false } } }).values.check;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return 2;
  }
  const stale: string[] = [];
  for (const [path, text] of Object.entries(jsonSchemas())) {
    if ((await current(path)) === text) continue;
    stale.push(path);
    if (check) continue;
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  for (const path of stale) console.log(check ? `stale: ${path} (run node scripts/schemas.ts)` : `written: ${path}`);
  return check && stale.length > 0 ? 1 : 0;
}

async function current(path: string): Promise<string | undefined> {
  try {
    return await readFile(join(root, path), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
