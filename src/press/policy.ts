/** What a page may do, by directive of Content Security Policy Level 3: it lives on files of its own site, and runs and styles nothing inline. */
const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
} as const;

/** The index of the search is read by a program in WebAssembly, which no other page runs. */
const searching = { 'script-src': "'self' 'wasm-unsafe-eval'" } as const;

/** The Content Security Policy of the page at an address, as its `<meta>` says it. */
export function policyOf(address: string): string {
  return print(/^\/[^/]+\/search\/$/u.test(address) ? { ...directives, ...searching } : directives);
}

/**
 * The headers with which a host should serve every file. They allow what any page may need, since a page narrows it by its own `<meta>`,
 * and say what a `<meta>` cannot: that no other site may frame a page, and which of a browser's powers are never used.
 */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': print({ ...directives, ...searching, 'frame-ancestors': "'none'" }),
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

function print(policy: Readonly<Record<string, string>>): string {
  return Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
