import type { Thing } from './json-ld.ts';

/** A page on the way from the front page: its name and address; the page itself, which comes last, has none. */
export type Crumb = { readonly name: string; readonly address?: string };

/** The way to a page as schema.org's `BreadcrumbList`. */
export function breadcrumbs(crumbs: readonly Crumb[], base: string): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: address === undefined ? undefined : base + address,
    })),
  };
}
