import { join } from 'node:path';
import { writeSearchIndex } from '../src/search/disk.ts';
import { change, empty, inputFor, type Step } from './changing-archive.ts';

/** Builds the index of an archive that changes have made, and tells when it begins: a program that a test kills. */
const [own = '', steps = '[]'] = process.argv.slice(2);
const input = inputFor((JSON.parse(steps) as Step[]).reduce(change, empty));
process.stdout.write('ready\n');
await writeSearchIndex(join(own, 'index'), join(own, 'cache'), input);
