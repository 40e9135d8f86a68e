import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { hostFiles } from '../src/press/host.ts';
import { headers, policyOf } from '../src/press/policy.ts';
import { print } from '../src/press/press.ts';

const root = dirname(import.meta.dirname);

test('only the page of the search may run WebAssembly, and nothing is allowed inline', () => {
  assert.match(policyOf('/kk/search/'), /script-src 'self' 'wasm-unsafe-eval';/u);
  for (const address of ['/', '/kk/', '/kk/articles/search/', '/kk/people/search/', '/404/'])
    assert.match(policyOf(address), /script-src 'self';/u, address);
  for (const policy of [policyOf('/kk/search/'), policyOf('/'), headers['Content-Security-Policy'] ?? ''])
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval|https?:|\*|data:|blob:/u);
});

test('a host’s headers forbid framing and are written for hosts that read them from a file', () => {
  assert.match(headers['Content-Security-Policy'] ?? '', /frame-ancestors 'none'/u);
  const file = new TextDecoder().decode(hostFiles.find(({ path }) => path === '_headers')?.bytes);
  for (const [name, value] of Object.entries(headers)) assert.ok(file.includes(`\n  ${name}: ${value}\n`), name);
  assert.equal(file.split('\n')[0], '/*');
});

const press = (html: string, status = 200) => ({
  render: async () => new Response(html, { status, headers: { 'content-type': 'text/html' } }),
});
const page = '<html><head><meta charset="utf-8"><link rel="stylesheet" href="/a.css"></head></html>';
const printed = async (address: string, site?: string) =>
  new TextDecoder().decode((await print(press(page, address === '/404/' ? 404 : 200), address, site)).bytes);

test('the policy stands before whatever it rules', async () => {
  const html = await printed('/kk/');
  assert.ok(html.indexOf('Content-Security-Policy') < html.indexOf('<link'));
  assert.match(html, /href="\.\.\/a\.css"/u);
  await assert.rejects(print(press('<html><head></head></html>'), '/kk/'), /charset/u);
});

test('the page for what is missing finds its files from any address, below the path of the site', async () => {
  assert.match(await printed('/404/'), /href="\/a\.css"/u);
  assert.match(await printed('/404/', 'https://example.org'), /href="\/a\.css"/u);
  assert.match(await printed('/404/', 'https://example.org/archive'), /href="\/archive\/a\.css"/u);
});

test('a browser’s own frame has the colour of the page', () => {
  const tokens = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
  const papers = [...tokens.matchAll(/--paper: (#\w+)/gu)].map(([, colour]) => colour);
  for (const layout of ['Page', 'Bare']) {
    const colours = [...readFileSync(join(root, `src/layouts/${layout}.astro`), 'utf8').matchAll(/name="theme-color" content="(#\w+)"/gu)];
    assert.deepEqual(
      colours.map(([, colour]) => colour),
      papers.slice(0, 2),
    );
  }
});
