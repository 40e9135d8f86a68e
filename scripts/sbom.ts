import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExitCode, generator, runCommand } from './command.ts';
import { type Lockfile, wrongLicences } from './licences.ts';

/**
 * Writes the software bill of materials, `sbom.cdx.json`, as CycloneDX: every package of the lockfile with its version, digest and licence. npm
 * makes it; what depends on the moment and the machine is taken out, so that the same lockfile gives the same bytes.
 */
function writeBill(): ExitCode {
  const read = (name: string) => JSON.parse(readFileSync(join(generator, name), 'utf8'));
  const { status, stdout, stderr } = spawnSync('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'], {
    cwd: generator,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm could not make the bill of materials. It is part of npm from version 9.8 on.\n${stderr}`);
  const bill = deterministic(JSON.parse(stdout), read('package.json').name);
  writeFileSync(join(generator, 'sbom.cdx.json'), `${JSON.stringify(bill, undefined, 1)}\n`);
  console.log(`sbom.cdx.json: ${bill.components.length} packages.`);
  const wrong = wrongLicences(read('package-lock.json') as Lockfile);
  for (const line of wrong)
    console.log(`${line}\n  Take another package, or add the licence to scripts/licences.ts with the reason why it may be used.`);
  return wrong.length === 0 ? 0 : 1;
}

type Bill = { readonly components: readonly unknown[]; readonly metadata: Readonly<Record<string, unknown>> };

function deterministic(bill: Bill & { readonly serialNumber?: string }, name: string): Bill {
  const { serialNumber: _number, ...rest } = bill;
  const { timestamp: _time, tools: _tools, component, ...metadata } = bill.metadata;
  // npm calls it by the name of its folder.
  return { ...rest, metadata: { ...metadata, component: { ...(component as object), name } } };
}

if (import.meta.main) await runCommand('npm run sbom', () => writeBill());
