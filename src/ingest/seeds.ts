import { reservedIdentities } from '../schema/address.ts';
import { type Kind, kinds } from '../schema/kind.ts';
import type { Problem } from '../schema/problem.ts';
import { identityOf } from './identity.ts';

/** A file below `seeds/`. */
export type SeedFile = {
  /** With forward slashes. */
  readonly path: string;
  /** Its bytes, which may be read only when asked for. Of a file that is too large the first bytes are enough. */
  readonly bytes: Uint8Array;
  /** Its size where that is known without reading it. */
  readonly size?: number;
  /** A mark that differs whenever the file has changed. Without one, the file is always read. */
  readonly stamp?: string;
};

/** A text to be made an article, with the sidecar beside it. */
export type SeedText = { readonly id: string; readonly file: SeedFile; readonly sidecar: SeedFile | undefined };

/** The files of `seeds/` by what they are, in the order of their paths. */
export type Sorted = {
  readonly texts: readonly SeedText[];
  readonly authority: ReadonlyMap<Kind, string>;
  readonly decisions: string | undefined;
  readonly settings: string | undefined;
  readonly problems: readonly Problem[];
};

/** Larger than any article, small enough that one file cannot take the memory of the build: 10 MB. */
export const largestSeed = 10_000_000;

/** Tells texts, sidecars, authority lists and settings apart. A file that is none of these, or cannot be told apart, is a problem. */
export function sortSeeds(files: readonly SeedFile[]): Sorted {
  const problems: Problem[] = [];
  const texts = new Map<string, SeedFile[]>();
  const sidecars = new Map<string, SeedFile>();
  const authority = new Map<Kind, string>();
  let decisions: string | undefined;
  let settings: string | undefined;
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const refuse = (reason: string, next: string): void => void problems.push({ path: `seeds/${file.path}`, reason, next });
    if ((file.size ?? file.bytes.length) > largestSeed) {
      refuse('It is larger than 10 MB.', 'Split it into one file for each article, or take it out of seeds/.');
      continue;
    }
    if (file.path.endsWith('.meta.yaml')) sidecars.set(file.path.slice(0, -'.meta.yaml'.length), file);
    else if (/\.ya?ml$/u.test(file.path)) {
      const text = utf8(file.bytes);
      const kind = kinds.find((each) => file.path === `authority/${each}.yaml`);
      if (text === undefined) refuse('It is not in UTF-8.', 'Save it as UTF-8 in your editor.');
      else if (kind !== undefined) authority.set(kind, text);
      else if (file.path === 'authority/decisions.yaml') decisions = text;
      else if (file.path === 'archive.yaml') settings = text;
      else
        refuse(
          'It is none of the YAML files that an archive has.',
          `Beside a text it is called NAME.meta.yaml; the authority file has ${[...kinds, 'decisions'].map((each) => `${each}.yaml`).join(', ')}.`,
        );
    } else if (/\.(?:txt|md|html?)$/iu.test(file.path)) {
      const id = identityOf(file.path);
      if (utf8Length(id) > longestIdentity)
        refuse('Its name is too long for an address.', 'Give it, and the folders that it is in, shorter names.');
      else if (reservedIdentities.test(id))
        refuse(`Its address would be that of a list, articles/${id}/.`, 'Give it a name with other words, such as the headline.');
      else if (id === '') refuse('Its name has no letter or digit, so that it cannot have an address.', 'Give it a name with letters.');
      else texts.set(id, [...(texts.get(id) ?? []), file]);
    } else refuse('It is no text that can be read.', 'Save it as .txt, .md or .html, or take it out of seeds/.');
  }
  const alone = [...texts].flatMap(([id, [file, ...others]]) => {
    if (file === undefined) return [];
    if (others.length === 0) return [{ id, file, sidecar: sidecars.get(stemOf(file.path)) }];
    const paths = [file, ...others].map(({ path }) => `seeds/${path}`);
    problems.push({
      path: paths.join(' and '),
      reason: `These would share the address ${id}.`,
      next: 'Rename all but one; none of them is built until then.',
    });
    return [];
  });
  const stems = new Set([...texts.values()].flat().map(({ path }) => stemOf(path)));
  for (const stem of sidecars.keys()) {
    if (!stems.has(stem))
      problems.push({
        path: `seeds/${stem}.meta.yaml`,
        reason: 'There is no text of the same name beside it.',
        next: `Rename it after its text, or add seeds/${stem}.txt.`,
      });
  }
  return { texts: alone, authority, decisions, settings, problems };
}

/** In bytes of UTF-8: file systems take 255 for a name, and endings are added. */
const longestIdentity = 200;

function utf8Length(text: string): number {
  return Buffer.byteLength(text);
}

/** A path without its extension: what a text and its sidecar have in common. */
export function stemOf(path: string): string {
  return path.replace(/\.[^./]+$/u, '');
}

/** A text in UTF-8; absent where the bytes are not. */
export function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
