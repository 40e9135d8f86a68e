import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { compileTemplates } from '../../src/press/disk.ts';
import { assertSame, brokenPages, built, generator, makeArchive, siteOf, start } from './own-archive.ts';

/** Builds that are killed; more with `KILLS=40 node --test tests/e2e/killed.test.ts`. */
const kills = Number(process.env.KILLS ?? 3);
const texts = 24;

/** Two states of the seeds of one archive, between which texts come, go and change, and the sites that builds from nothing make of them. */
const states: { readonly seeds: string; readonly site: ReadonlyMap<string, Buffer> }[] = [];
let archive = '';

before(async () => {
  await compileTemplates(generator);
  for (const name of ['first', 'second']) {
    const own = makeArchive(texts);
    const seeds = join(own, 'seeds');
    const made = readdirSync(seeds).filter((path) => path.endsWith('.txt'));
    if (name === 'second') {
      for (const path of made.slice(0, 6)) rmSync(join(seeds, path));
      for (const path of made.slice(6, 12))
        writeFileSync(join(seeds, path), `${readFileSync(join(seeds, path), 'utf8')}\n\nОдин абзац прибавлен.\n`);
      for (const path of made.slice(12, 18)) cpSync(join(seeds, path), join(seeds, `again-${path}`));
      writeFileSync(join(seeds, 'archive.yaml'), `${readFileSync(join(seeds, 'archive.yaml'), 'utf8')}contact: keeper@example.org\n`);
    }
    await built(own);
    states.push({ seeds, site: siteOf(own) });
  }
  archive = makeArchive(0);
});
after(() => {
  for (const { seeds } of states) rmSync(join(seeds, '..'), { recursive: true, force: true });
  rmSync(archive, { recursive: true, force: true });
});

/** Puts the seeds into a state. */
function supply(state: number): void {
  rmSync(join(archive, 'seeds'), { recursive: true, force: true });
  mkdirSync(join(archive, 'seeds'));
  cpSync(states[state]?.seeds ?? '', join(archive, 'seeds'), { recursive: true });
}

test('a build that is killed leaves a whole site, and the next one completes it', async (t) => {
  let [state, killed, whole, longest] = [0, 0, 0, 0];
  for (let number = 0; killed < kills; number += 1) {
    assert.ok(number < kills * 3 + 10, 'builds are still running when they are to be killed');
    // One in three begins with nothing; the first that does shows how long a build takes.
    const isNew = number % 3 === 0;
    if (isNew) for (const folder of ['dist', '.cache', 'content']) rmSync(join(archive, folder), { recursive: true, force: true });
    state = 1 - state;
    supply(state);
    const started = performance.now();
    const { child, ended } = start('build.ts', archive);
    const moment = longest === 0 ? undefined : longest * (isNew ? 1 : 0.7) * ((number * 0.381_966 + Math.random() * 0.1) % 1);
    const timer = moment === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), moment);
    const { code, said } = await ended;
    clearTimeout(timer);
    if (code === 0) longest = Math.max(longest, performance.now() - started);
    else {
      assert.equal(code, null, said);
      killed += 1;
    }
    const told = `build ${number}, ${isNew ? 'from nothing' : 'of changes'}, killed after ${Math.round(moment ?? 0)} ms`;
    const { broken, reached } = brokenPages(archive);
    assert.deepEqual(broken, [], told);
    if (reached > 0) whole += 1;
    // Sometimes the next build is killed as well.
    if (code !== 0 && number % 4 === 3) continue;
    if (code !== 0) await built(archive);
    assertSame(siteOf(archive), states[state]?.site ?? new Map(), `after ${told}`);
  }
  t.diagnostic(`${killed} builds were killed; after ${whole} the front page could be read`);
  assert.ok(whole > 0);
});
