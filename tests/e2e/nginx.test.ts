import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { headers } from '../../src/press/policy.ts';

const root = dirname(dirname(import.meta.dirname));
const dist = join(root, 'dist');
const program = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'].find((path) => existsSync(path));
const types = '/etc/nginx/mime.types';
const lacking =
  program === undefined ? 'nginx is not there (Debian: apt-get install nginx-light)' : !existsSync(types) && `${types} is not there`;

const folder = mkdtempSync(join(tmpdir(), 'muragat-nginx-'));
let server: ChildProcess | undefined;
let port = 0;

before(async () => {
  if (lacking) return;
  port = await freePort();
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const [, sample = ''] = /```nginx\n(.*?)```/su.exec(readme) ?? [];
  const site = sample.replace('listen 80;', `listen 127.0.0.1:${port};`).replace('root /srv/archive/dist;', `root ${dist};`);
  assert.notEqual(site, sample);
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`);
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  const main = `${user}daemon off;\npid ${folder}/pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${paths.join('\n')}\n${site}}\n`;
  writeFileSync(join(folder, 'nginx.conf'), main);
  const tried = spawnSync(program ?? '', ['-t', '-q', '-c', join(folder, 'nginx.conf')], { encoding: 'utf8' });
  assert.equal(tried.status, 0, tried.stderr);
  assert.doesNotMatch(tried.stderr, /warn/u);
  server = spawn(program ?? '', ['-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await ask('/').catch(() => undefined)) !== undefined) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
});
after(async () => {
  if (server !== undefined) {
    const ended = new Promise((resolve) => server?.once('exit', resolve));
    server.kill('SIGQUIT');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
});

type Answer = { readonly status: number; readonly headers: Readonly<Record<string, string | undefined>>; readonly body: Buffer };

/** Asks for a path as it stands, which `fetch` would tidy up. */
function ask(path: string, sent: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers: sent, agent: false }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers as Answer['headers'], body: Buffer.concat(pieces) }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const tried = createServer().listen(0, '127.0.0.1', () => {
      const address = tried.address();
      tried.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

const [article = ''] = existsSync(dist) ? readdirSync(join(dist, 'kk', 'articles')).filter((name) => /^\d{3}-/u.test(name)) : [];
const firstIn = (path: string, pattern: RegExp) => `/${path}/${readdirSync(join(dist, path)).find((name) => pattern.test(name)) ?? ''}`;
const compressed = { 'accept-encoding': 'gzip' };
const skip = lacking || false;

test('pages are served with all headers of the site, compressed, and asked for anew', { skip }, async () => {
  for (const path of ['/', '/kk/', `/ru/articles/${article}/`, '/en/search/', '/no/such/page']) {
    const { status, headers: sent } = await ask(path, compressed);
    assert.equal(status, path === '/no/such/page' ? 404 : 200, path);
    for (const [name, value] of Object.entries(headers)) assert.equal(sent[name.toLowerCase()], value, `${path} ${name}`);
    assert.equal(sent['content-type'], 'text/html; charset=utf-8', path);
    assert.equal(sent['cache-control'], 'no-cache', path);
    assert.equal(sent['access-control-allow-origin'], undefined, path);
    assert.doesNotMatch(sent.server ?? '', /\d/u);
  }
  const page = `/kk/articles/${article}/`;
  const { headers: sent, body } = await ask(page, compressed);
  assert.equal(sent['content-encoding'], 'gzip');
  assert.equal(sent.vary, 'Accept-Encoding');
  assert.deepEqual(gunzipSync(body), readFileSync(join(dist, page, 'index.html')));
  const again = await ask(page, { ...compressed, 'if-none-match': sent.etag ?? '' });
  assert.equal(again.status, 304);
  assert.equal((await ask('/kk')).headers.location, '/kk/');
});

test('what is named by its digest is kept, other files are not', { skip }, async () => {
  const volume = `${firstIn('search', /^all-[0-9a-f]{12}$/u)}/facts.json`;
  for (const path of [firstIn('_astro', /\.css$/u), firstIn('_astro', /\.js$/u), volume]) {
    const { status, headers: sent } = await ask(path, compressed);
    // Small files would grow.
    const encoding = statSync(join(dist, path)).size < 1000 ? undefined : 'gzip';
    assert.deepEqual(
      [status, sent['cache-control'], sent['content-encoding']],
      [200, 'public, max-age=31536000, immutable', encoding],
      path,
    );
    assert.equal(sent['x-content-type-options'], 'nosniff', path);
  }
  for (const path of ['/search/volumes.json', '/page.js', '/data/articles.csv'])
    assert.equal((await ask(path)).headers['cache-control'], 'no-cache', path);
});

test('each file has its type, and data may be read by other sites', { skip }, async () => {
  const typed = {
    '/data/articles.csv': 'text/csv; charset=utf-8',
    '/data/articles.jsonl': 'application/jsonl',
    '/data/network.graphml': 'application/graphml+xml',
    [`/articles/${article}.json`]: 'application/json',
    [`/articles/${article}.bib`]: 'application/x-bibtex; charset=utf-8',
    [`/articles/${article}.ris`]: 'application/x-research-info-systems; charset=utf-8',
    '/pictures/years.csv': 'text/csv; charset=utf-8',
  };
  for (const [path, type] of Object.entries(typed)) {
    const { status, headers: sent } = await ask(path, compressed);
    assert.deepEqual([status, sent['content-type'], sent['access-control-allow-origin']], [200, type, '*'], path);
  }
  assert.equal((await ask(`/seeds/${article}.txt`)).headers['content-type'], 'text/plain');
  assert.equal((await ask('/kk/feed.atom')).headers['content-type'], 'application/atom+xml');
  const font = await ask(firstIn('fonts', /\.woff2$/u), compressed);
  assert.deepEqual([font.headers['content-type'], font.headers['content-encoding']], ['font/woff2', undefined]);
});

test('nothing is listed, hidden files stay hidden, and no way leads out', { skip }, async () => {
  const missing = readFileSync(join(dist, '404.html'));
  for (const path of [
    '/seeds/',
    '/data/',
    '/.nojekyll',
    '/_headers',
    '/.git/config',
    '/kk/index.html.part',
    '/search/all.new/facts.json',
    '/404.html',
  ]) {
    const { status, body } = await ask(path);
    assert.equal(status, 404, path);
    assert.deepEqual(body, missing, path);
  }
  for (const path of ['/../package.json', '/kk/../../package.json', '/%2e%2e/package.json', '/kk/..%2f..%2f..%2fpackage.json'])
    assert.ok([400, 404].includes((await ask(path)).status), path);
  for (const method of ['POST', 'PUT', 'DELETE']) assert.equal((await ask('/kk/', {}, method)).status, 405, method);
});
