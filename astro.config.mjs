import { defineConfig, passthroughImageService } from 'astro/config';
import { pressAdapter } from './src/press/adapter.ts';

export default defineConfig({
  output: 'server',
  adapter: pressAdapter(),
  session: false,
  trailingSlash: 'always',
  outDir: './.cache/press',
  cacheDir: './.cache/astro',
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  vite: { build: { assetsInlineLimit: 0, modulePreload: false } },
});
