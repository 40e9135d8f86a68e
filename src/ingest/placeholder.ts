/** The filler that a page's template holds until somebody writes the text: it opens with "Lorem ipsum dolor", or has four words of five from there. */
export function isPlaceholder(line: string): boolean {
  if (/^lorem ipsum dolor\b/iu.test(line)) return true;
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length >= 5 && words.filter((word) => placeholderWords.has(word)).length >= words.length * 0.8;
}

/** The passage that printers have set since the 1960s, after Cicero, De finibus bonorum et malorum 1.32–33. */
const placeholderWords = new Set(
  'lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore et dolore magna aliqua enim ad minim veniam quis nostrud exercitation ullamco laboris nisi aliquip ex ea commodo consequat duis aute irure in reprehenderit voluptate velit esse cillum eu fugiat nulla pariatur excepteur sint occaecat cupidatat non proident sunt culpa qui officia deserunt mollit anim id est laborum'.split(
    ' ',
  ),
);
