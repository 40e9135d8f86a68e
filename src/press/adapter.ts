import type { AstroIntegration } from 'astro';

/** The Astro adapter of the press: compiles the templates to a module whose `createApp()` renders one address at a time. */
export function pressAdapter(): AstroIntegration {
  return {
    name: 'muragat-press',
    hooks: {
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
