import { watch } from 'node:fs';
import { join } from 'node:path';
import { clearTimeout, setTimeout as wait } from 'node:timers';
import { setTimeout } from 'node:timers/promises';
import { dev } from 'astro';
import sirv from 'sirv';
import type { ViteDevServer } from 'vite';
import { useCatalogue, useSeeds } from '../src/catalogue/current.ts';
import { readCatalogue } from '../src/catalogue/reader/disk.ts';
import { seedReader } from '../src/ingest/disk.ts';
import { build } from './build.ts';
import { type ExitCode, generator, runCommand } from './command.ts';
import { reportTo } from './report.ts';

/** The ends of files that the press writes without a template. */
const printedFiles = /^\/(?!src\/|node_modules\/|@)[^?]*\.(?:atom|csv|graphml|json|jsonl|txt|xml)(?:\?|$)/;
const isPrinted = (url = ''): boolean => printedFiles.test(url);

/** Milliseconds in which open pages ask for themselves again. */
const timeToLoad = 300;

/** Serves the pages with templates compiled as they change, and the archive as its seeds change. */
await runCommand('npm run dev', async ({ archive, port }): Promise<ExitCode> => {
  await build(archive, reportTo(process.stdout), { purpose: 'draft' });
  let reader = readCatalogue(join(archive, '.cache'));
  useCatalogue(reader.catalogue);
  useSeeds(seedReader(archive));
  let vite: ViteDevServer | undefined;
  const serveArchive = (server: ViteDevServer): void => {
    vite = server;
    // What no template makes: data files and feeds, the search index, and the seeds as they are.
    const printed = sirv(join(archive, 'dist'), { dev: true });
    server.middlewares.use((request, response, next) => (isPrinted(request.url) ? printed(request, response, next) : next()));
    for (const folder of ['search', 'seeds']) server.middlewares.use(`/${folder}`, sirv(join(archive, 'dist', folder), { dev: true }));
  };
  const { address } = await dev({
    root: generator,
    server: { host: '127.0.0.1', ...(port === undefined ? {} : { port }) },
    vite: { plugins: [{ name: 'muragat-archive', configureServer: serveArchive }] },
  });
  console.log(`The archive is at http://localhost:${address.port}/ and follows changes of seeds and templates (stop it with Ctrl+C).`);

  /** Has open pages loaded again, which are rendered from the catalogue as it stands now; they come before what is printed from it. */
  const show = async (): Promise<void> => {
    const previous = reader;
    reader = readCatalogue(join(archive, '.cache'));
    useCatalogue(reader.catalogue);
    previous.close();
    vite?.environments.client.hot.send({ type: 'full-reload' });
    await setTimeout(timeToLoad);
  };
  /** Takes changes of the seeds in. */
  const follow = (): Promise<unknown> => build(archive, reportTo(process.stdout), { purpose: 'draft', ready: show });
  let building: Promise<unknown> = Promise.resolve();
  let waiting: NodeJS.Timeout | undefined;
  watch(join(archive, 'seeds'), { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = wait(() => {
      building = building.then(follow).catch((error: unknown) => console.error(error instanceof Error ? error.message : error));
    }, 200);
  });
  return 0;
});
