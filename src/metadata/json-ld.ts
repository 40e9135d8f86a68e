/** A node of a JSON-LD graph in the vocabulary of schema.org. Keys without a value are left out of the output. */
export type Thing = { readonly '@type': string } & { readonly [property: string]: unknown };

/**
 * Things as the content of a `<script type="application/ld+json">`. Nothing in it can end the element or the script: `<` and the two separators
 * that JSON has and JavaScript once had not are written as escapes.
 */
export function jsonLd(things: readonly Thing[]): string {
  const [only] = things;
  const content = things.length === 1 ? { '@context': context, ...only } : { '@context': context, '@graph': things };
  return JSON.stringify(content).replace(/[<\u2028\u2029]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const context = 'https://schema.org';
