import type { ArchiveSettings } from '../schema/archive.ts';
import type { WrittenFile } from './data-package.ts';

/** The files beside the folder `data/` that make a bag of it. */
export const bagFiles = ['bagit.txt', 'bag-info.txt', 'manifest-sha256.txt', 'tagmanifest-sha256.txt'] as const;

/** The texts of these files (RFC 8493), but for the last, which holds the checksums of the others. */
export function bag(settings: ArchiveSettings, edition: string, payload: readonly WrittenFile[]): ReadonlyMap<string, string> {
  const octets = payload.reduce((sum, { bytes }) => sum + bytes, 0);
  // No Bagging-Date: the same archive is the same bag, whenever it is made.
  const told: readonly (readonly [string, string | undefined])[] = [
    ['Source-Organization', settings.title.en],
    ['Contact-Email', settings.contact?.includes('@') ? settings.contact : undefined],
    ['External-Description', settings.description.en],
    ['External-Identifier', settings.site],
    ['Internal-Sender-Identifier', `edition ${edition}`],
    ['Internal-Sender-Description', settings.rights.en],
    ['Payload-Oxum', `${octets}.${payload.length}`],
  ];
  const lines = told.flatMap(([label, value]) => (value === undefined ? [] : `${label}: ${value.replace(/\s+/gu, ' ')}`));
  return new Map([
    ['bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'],
    ['bag-info.txt', `${lines.join('\n')}\n`],
    ['manifest-sha256.txt', checksums(payload.map((file) => ({ ...file, name: `data/${file.name}` })))],
  ]);
}

/** Lines of a manifest: checksum, two spaces, path. */
export function checksums(files: readonly WrittenFile[]): string {
  return [...files]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
    .join('');
}
