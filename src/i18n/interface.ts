import { type InterfaceLanguage, interfaceLanguage } from '../schema/language.ts';

/** The reader's language that an address begins with; absent where it is none of ours. */
export function interfaceOf(segment: string | undefined): InterfaceLanguage | undefined {
  return interfaceLanguage.safeParse(segment).data;
}

/** A page number of an address: 2 or more, since the first page has no number; absent where it is none. */
export function pageOf(segment: string | undefined): number | undefined {
  return segment !== undefined && /^[1-9]\d{0,6}$/.test(segment) && segment !== '1' ? Number(segment) : undefined;
}
