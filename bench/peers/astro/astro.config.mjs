import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://archive.example.org',
  output: 'static',
  trailingSlash: 'always',
  cacheDir: fileURLToPath(new URL('.astro-cache/', import.meta.url)),
  // Templates have no pictures and wait for nothing, so that more than one page at a time gains nothing.
  build: { concurrency: 1 },
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  experimental: { incrementalBuild: process.env.ASTRO_INCREMENTAL === '1' },
});
