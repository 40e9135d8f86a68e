/** A package as `package-lock.json` names it. */
export type LockedPackage = {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
};
export type Lockfile = { readonly packages: Readonly<Record<string, LockedPackage>> };

/**
 * The packages of a lockfile whose licence is unknown or does not go with the MIT licence of the generator, each with its licence (an SPDX
 * expression). Those of a choice that is free to take are well.
 */
export function wrongLicences({ packages }: Lockfile): string[] {
  return Object.entries(packages).flatMap(([path, { license = 'none', dev = false }]) => {
    if (path === '') return [];
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const isWell = license
      .split(/ OR /u)
      .some((choice) => choice.split(/ AND /u).every((each) => isPermitted(each.replaceAll(/[()]/gu, ''), name, dev)));
    return isWell ? [] : [`${name}: ${license}`];
  });
}

function isPermitted(licence: string, name: string, dev: boolean): boolean {
  if (permissive.has(licence)) return true;
  return exceptions.some((exception) => exception.licence === licence && exception.names.test(name) && (dev || !exception.onlyDev));
}

/** Licences that ask for no more than to be named. */
const permissive: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'Unlicense',
]);

/** Others that bind who changes or hands on the package itself. None of them is changed, and none goes into a printed site. */
const exceptions: readonly { readonly licence: string; readonly names: RegExp; readonly onlyDev?: boolean }[] = [
  // Draws cards as pictures; a library of its own, used as it comes.
  { licence: 'MPL-2.0', names: /^@resvg\// },
  // Comes with Vite for styles; a library of its own, used as it comes.
  { licence: 'MPL-2.0', names: /^lightningcss/ },
  // Comes with Astro for pictures, which this site has none of; loaded as a library.
  { licence: 'LGPL-3.0-or-later', names: /^@img\/sharp-/ },
  // Tests hold references against it.
  { licence: 'CPAL-1.0', names: /^citeproc$/, onlyDev: true },
  // Tests of accessibility.
  { licence: 'MPL-2.0', names: /^axe-core$/, onlyDev: true },
];
