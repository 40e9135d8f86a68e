import { createHash } from 'node:crypto';
import { addressOf } from '../schema/address.ts';
import type { ArchiveSettings } from '../schema/archive.ts';

/** An identity that stays: of an article the same in all feeds and interface languages. */
export function articleIdentity(archive: ArchiveSettings, id: string): string {
  return identityOf(archive, addressOf.articleData(id));
}

/**
 * The identity of what stands at an address: the whole address, or without the site's, a name-based UUID (RFC 9562, version 5)
 * made from the archive's title and the address. It changes only where they do.
 */
export function identityOf(archive: ArchiveSettings, address: string): string {
  if (archive.site !== undefined) return archive.site + address;
  const digest = createHash('sha1').update(namespace).update(`${archive.title[archive.defaultLanguage]}\n${address}`).digest();
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const hex = digest.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')}`;
}

/** The namespace of these names: a UUID of its own, which no other program makes names in. */
const namespace = Buffer.from('8f3c1d52b6e94c1a9d7e2a40c5f1b873', 'hex');
