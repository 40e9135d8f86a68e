import type { ArchiveSettings } from '../schema/archive.ts';
import type { DataFile, ToldColumn } from './data-file.ts';

/** A data file as it was written: its length in bytes and its SHA-256 in hexadecimal digits. */
export type WrittenFile = { readonly name: string; readonly bytes: number; readonly sha256: string };

/** The files below `/data/` that describe the others. */
export const descriptionFiles = ['articles.schema.json', 'datapackage.json'] as const;

/**
 * The description of the data files as a Frictionless Data Package, version 1 (specs.frictionlessdata.io), which more programs read
 * than version 2. The rights are the archive's own words: they are no licence that a list of licences names.
 */
export function dataPackage(
  settings: ArchiveSettings,
  edition: string,
  files: readonly DataFile[],
  written: readonly WrittenFile[],
): string {
  const { title, description, rights, site, contact } = settings;
  const sizes = new Map(written.map((file) => [file.name, file]));
  const answer = {
    profile: 'data-package',
    name: 'news-archive',
    id: `${site ?? 'urn:edition:'}${site === undefined ? '' : '/data/#'}${edition}`,
    title: title.en,
    titles: title,
    description: `${description.en}\n\n${reading}`,
    descriptions: description,
    version: edition,
    ...(site === undefined ? {} : { homepage: `${site}/` }),
    rights,
    ...(contact === undefined ? {} : { contributors: [{ title: contact, role: 'maintainer' }] }),
    resources: files.map((file) => resource(file, sizes.get(file.name))),
  };
  return `${JSON.stringify(answer, undefined, 2)}\n`;
}

const reading = [
  'How a value is known stands in the columns *_basis: stated, printed in the text or its own header; inferred, worked out by a rule, which may be wrong; curated, a person says so. What it rests on stands in the columns *_evidence.',
  'An empty cell means that the value is not known. A list is a JSON array.',
  'A cell that a spreadsheet would take for a formula begins with an apostrophe, which is no part of the value.',
].join('\n\n');

function resource(file: DataFile, written: WrittenFile | undefined): object {
  const format = file.name.slice(file.name.lastIndexOf('.') + 1);
  const common = {
    name: file.name.replace(/\.csv$/u, '').replace('.', '-'),
    path: file.name,
    description: file.description,
    format,
    mediatype: file.mediaType,
    encoding: 'utf-8',
    ...(written === undefined ? {} : { bytes: written.bytes, hash: `sha256:${written.sha256}` }),
  };
  if (file.columns === undefined) return common;
  return {
    ...common,
    profile: 'tabular-data-resource',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: file.columns.map(field),
      missingValues: [''],
      primaryKey: file.key,
      ...(file.refers === undefined
        ? {}
        : { foreignKeys: [{ fields: file.refers.column, reference: { resource: file.refers.file, fields: file.refers.to } }] }),
    },
  };
}

function field({ name, type, description, values, required }: ToldColumn): object {
  const constraints = { ...(required && { required }), ...(values === undefined ? {} : { enum: values }) };
  return { name, type, description, ...(Object.keys(constraints).length > 0 && { constraints }) };
}
