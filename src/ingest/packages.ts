import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/** Packages that only some seeds need. Each is loaded when it is first asked for: loading it takes longer than reading a plain text does. */
export const packages = {
  get chardet() {
    return load('chardet') as typeof import('chardet').default;
  },
  get iconv() {
    return load('iconv-lite') as typeof import('iconv-lite');
  },
  get linkedom() {
    return load('linkedom') as typeof import('linkedom');
  },
  get matter() {
    return load('gray-matter') as typeof import('gray-matter');
  },
  get readability() {
    return load('@mozilla/readability') as typeof import('@mozilla/readability');
  },
  get yaml() {
    return load('yaml') as typeof import('yaml');
  },
};
