import { kinds } from '../schema/kind.ts';
import { headers } from './policy.ts';
import type { PrintedFile } from './press.ts';

/** Names of compiled files hold their digest, so they never change under one name. */
const unchanging = 'public, max-age=31536000, immutable';

/** Headers by path, as the file `_headers` of Netlify and Cloudflare Pages has them. Data may be read by the pages of any site. */
const rules: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/*': headers,
  '/_astro/*': { 'Cache-Control': unchanging },
  ...Object.fromEntries(
    ['articles', ...kinds, 'data', 'pictures'].map((folder) => [`/${folder}/*`, { 'Access-Control-Allow-Origin': '*' }]),
  ),
};

/** Files that speak to hosts alone: `_headers`, and `.nojekyll`, without which GitHub Pages leaves out folders such as `_astro`. */
export const hostFiles: readonly PrintedFile[] = [
  { path: '_headers', bytes: new TextEncoder().encode(printRules()) },
  { path: '.nojekyll', bytes: new Uint8Array() },
];

function printRules(): string {
  return Object.entries(rules)
    .map(([path, lines]) => [path, ...Object.entries(lines).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'))
    .join('');
}
