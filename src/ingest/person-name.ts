import { wordCount } from './shape.ts';

/** Two to four capitalised words, one of which may be an initial; surnames are often in capitals; an outlet or town may follow a comma. */
export function isPersonName(text: string): boolean {
  const [who = '', ...rest] = text.split(/\s*,\s*/u);
  if (rest.length > 1 || rest.some((part) => wordCount(part) > 4 || !/^[«"“]?\p{Lu}/u.test(part))) return false;
  return (
    /^(?:\p{Lu}[\p{Ll}\p{M}'’]+(?:-\p{Lu}\p{Ll}+)?|\p{Lu}\.)(?:\s?(?:\p{Lu}[\p{Ll}\p{M}'’]+(?:-\p{Lu}\p{Ll}+)?|\p{Lu}{2,}(?:-\p{Lu}{2,})?|\p{Lu}\.)){1,3}$/u.test(
      who,
    ) && wordCount(who) >= 2
  );
}

/** A name, a small word and a place, as some newspapers print above the day. */
export function isPersonSomewhere(text: string): boolean {
  const [, who = '', where = ''] = /^(.+?)\s\p{Ll}{1,2}\s(\p{Lu}.*)$/u.exec(text) ?? [];
  return isPersonName(who) && /^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2}$/u.test(where);
}
