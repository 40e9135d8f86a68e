import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { headers } from '../src/press/policy.ts';

const root = dirname(import.meta.dirname);
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

test('README names every command, and every command that it names exists', () => {
  const named = new Set([...readme.matchAll(/npm (?:run )?([a-z]+)/gu)].map((match) => match[1] ?? ''));
  for (const name of named) assert.ok(scripts[name], `README names npm run ${name}, which package.json lacks.`);
  for (const name of Object.keys(scripts)) assert.ok(named.has(name), `README does not name npm run ${name}.`);
  for (const command of Object.values(scripts)) {
    const script = command.split(' ')[2] ?? '';
    if (script.startsWith('scripts/')) assert.ok(existsSync(join(root, script)), `${script} is missing.`);
  }
});

test('every folder on the map exists, and every folder of src is on it', () => {
  const map = readme.slice(readme.indexOf('## The map'), readme.indexOf('## The flow'));
  for (const [, folder] of map.matchAll(/^ {4}([a-z]+)\//gmu))
    assert.ok(existsSync(join(root, folder ?? '')), `${folder}/ is on the map only.`);
  for (const folder of globSync('*/', { cwd: join(root, 'src') })) assert.match(map, new RegExp(`\\b${folder.replace('/', '')}/`, 'u'));
});

test('files that README links to exist', () => {
  for (const [, path] of readme.matchAll(/\]\(([^)#:]+)\)/gu))
    assert.ok(existsSync(join(root, path ?? '')), `README links to ${path}, which is missing.`);
});

test('each door that SECURITY.md names has the test that holds it', () => {
  const text = readFileSync(join(root, 'SECURITY.md'), 'utf8');
  const doors = text
    .slice(0, text.indexOf('## Packages'))
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2);
  assert.ok(doors.length > 10);
  for (const door of doors) {
    const tests = [...door.matchAll(/`(tests\/[^`]+\.test\.ts)`(?: "([^"]+)")?/gu)];
    assert.ok(tests.length > 0, door);
    for (const [, path = '', name = ''] of tests)
      assert.ok(readFileSync(join(root, path), 'utf8').includes(name), `${path} has no test "${name}".`);
  }
});

test('the server that README configures sends the headers of the site', () => {
  for (const [name, value] of Object.entries(headers)) assert.ok(readme.includes(`  add_header ${name} "${value}" always;\n`), name);
});

test('the workflow runs commands that exist, and asks for no more than it needs', () => {
  const workflow = readFileSync(join(root, '.github/workflows/publish.yml'), 'utf8');
  const commands = [...workflow.matchAll(/npm run ([a-z]+)/gu)].map((match) => match[1] ?? '');
  assert.deepEqual(commands, ['check', 'build', 'check']);
  for (const name of commands) assert.ok(scripts[name], name);
  assert.deepEqual(
    [...workflow.matchAll(/([a-z-]+): (?:read|write)\b/gu)].map(([permission]) => permission),
    ['contents: read', 'pages: write', 'id-token: write'],
  );
  for (const [, action] of workflow.matchAll(/uses: (\S+)/gu)) assert.match(action ?? '', /^actions\/[a-z-]+@v\d+$/u);
});
