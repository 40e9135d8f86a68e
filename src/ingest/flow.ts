/** A value in YAML's flow style. Strings that some reader could take for anything else stand in double quotes, escaped as in JSON. */
export function flow(value: unknown): string {
  if (typeof value === 'string') return plain.test(value) && !reserved.test(value) ? value : quoted(value);
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(flow).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const pairs = Object.entries(value).filter(([, each]) => each !== undefined);
  return pairs.length === 0 ? '{}' : `{ ${pairs.map(([key, each]) => `${key}: ${flow(each)}`).join(', ')} }`;
}

/** Begins with a letter, goes on in letters, digits and a few harmless marks, and does not end in a space. */
const plain = /^\p{L}(?:[\p{L}\p{N} ./()«»–—+-]*[\p{L}\p{N}./()«»–—+-])?$/u;

/** Words that YAML 1.1 takes for true, false or nothing. */
const reserved = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

/** JSON leaves three line breaks of YAML 1.1 unescaped. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
