/** Text as it may stand in an element or a quoted attribute of XML 1.0; characters that XML does not know are left out. */
export function escaped(text: string): string {
  return special.test(text) ? text.replace(everySpecial, (character) => entities[character] ?? '') : text;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Marks of XML, and what lies outside its production Char (XML 1.0, 2.2). */
const source = '[&<>"\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]|\\p{Cs}';
const special = new RegExp(source, 'u');
const everySpecial = new RegExp(source, 'gu');

/** An element with text, or an empty one; an attribute or a text that is absent is not written. */
export function element(name: string, attributes: Readonly<Record<string, string | undefined>>, text?: string): string {
  let tag = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) tag += ` ${key}="${escaped(value)}"`;
  }
  return text === undefined ? `${tag}/>` : `${tag}>${escaped(text)}</${name}>`;
}

/** The first line of an XML file. */
export const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
