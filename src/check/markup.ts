/**
 * What keeps a text from being well-formed XML 1.0, as far as files of a site have it: a declaration, elements, attributes, text, comments. Absent
 * where nothing does. Document types are refused, since no file has one.
 */
export function wrongInXml(text: string): string | undefined {
  const open: string[] = [];
  let [end, roots] = [0, 0];
  for (const match of text.matchAll(tokens)) {
    const [token, declaration, comment, closing, name = '', attributes = '', empty, characters] = match;
    if (match.index !== end) break;
    end += token.length;
    if (declaration !== undefined) {
      if (match.index > 0) return 'its declaration does not stand at its beginning';
    } else if (closing !== undefined) {
      const last = open.pop();
      if (last !== closing) return `</${closing}> closes ${last === undefined ? 'nothing' : `<${last}>`}`;
    } else if (characters !== undefined) {
      if (open.length === 0 && characters.trim() !== '') return 'text stands outside of its element';
      const wrong = wrongInText(characters);
      if (wrong !== undefined) return wrong;
    } else if (comment === undefined) {
      const names = [...attributes.matchAll(/\s([^\s=]+)\s*=/gu)].map(([, attribute]) => attribute);
      if (new Set(names).size !== names.length) return `<${name}> has an attribute twice`;
      const wrong = wrongInText(attributes);
      if (wrong !== undefined) return wrong;
      if (open.length === 0) roots += 1;
      if (empty !== '/') open.push(name);
    }
  }
  if (end !== text.length) return `at character ${end} stands what is no markup: ${text.slice(end, end + 20)}`;
  if (open.length > 0) return `<${open.at(-1)}> is not closed`;
  return roots === 1 ? undefined : `it has ${roots} elements at its root instead of 1`;
}

const name = String.raw`[\p{L}_:][\p{L}\p{N}_:.\-]*`;
const tokens = new RegExp(
  [
    String.raw`(<\?xml\s[^?]*\?>)`,
    '(<!--(?:(?!--)[^])*-->)',
    String.raw`<\/(${name})\s*>`,
    String.raw`<(${name})((?:\s+${name}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>`,
    '([^<]+)',
  ].join('|'),
  'gu',
);

function wrongInText(text: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids these.
  const character = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u.exec(text);
  if (character !== null) return `it holds the character U+${character[0].charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`;
  const ampersand = /&(?!(?:#\d+|#x[\da-fA-F]+|amp|lt|gt|quot|apos);)[^\s<"']{0,12}/u.exec(text);
  return ampersand === null ? undefined : `${ampersand[0]} is no entity of XML`;
}
