import type { AstroIntegration } from 'astro';
import { tableFiles, tables } from '../i18n/disk.ts';

/** The Astro adapter of the press: compiles the templates to a module whose `createApp()` renders one address at a time. */
export function pressAdapter(): AstroIntegration {
  return {
    name: 'muragat-press',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [wordsAsRead] } });
      },
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'muragat-press',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./entry.ts', import.meta.url),
          supportedAstroFeatures: { serverOutput: 'stable', staticOutput: 'unsupported', hybridOutput: 'unsupported' },
        });
      },
    },
  };
}

/** Compiled templates lie in another folder than the files of words, so they hold the words themselves. */
const wordsAsRead = {
  name: 'muragat-words',
  load(this: { readonly addWatchFile: (path: string) => void }, id: string): string | undefined {
    if (!/[/\\]src[/\\]i18n[/\\]disk\.ts$/u.test(id)) return undefined;
    for (const path of tableFiles) this.addWatchFile(path);
    return `export const tables = ${JSON.stringify(tables)};`;
  },
};
