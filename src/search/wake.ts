/**
 * Loads the scripts of search when they are needed, so that a page is light before: suggestions once the reader comes to the search box, and
 * the marks of an article that was reached from a search. `marksStyle` is the address of the style sheet of the marks. The search page has its own.
 */
export function wakeSearch(marksStyle: string): void {
  const box = document.querySelector<HTMLFormElement>('form[data-search-box]');
  if (box === null || document.querySelector('[data-search]') !== null) return;
  // Without these scripts the box is a plain form and the article is as always.
  const suggest = () => {
    import('./box.ts').then(({ startBox }) => startBox(box)).catch(() => {});
  };
  if (box.contains(document.activeElement)) suggest();
  else box.addEventListener('focusin', suggest, { once: true });
  const article = document.querySelector<HTMLElement>('article[data-marks]');
  if (article !== null && new URLSearchParams(location.search).has('q'))
    import('./marked.ts').then(({ startMarks }) => startMarks(article, box, marksStyle)).catch(() => {});
}
