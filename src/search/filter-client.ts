import type { InterfaceLanguage } from '../schema/language.ts';
import { type Filterable, filterable, filterBy } from './filter.ts';
import { part } from './part.ts';
import { readPhrases } from './phrases.ts';

/** Milliseconds without a letter typed before the list follows: laying out thousands of entries must not hold up typing. */
const pause = 80;

/** Brings the filter of an alphabetical list to life: it hides what does not fit, letters without entries too, and tells how many fit. */
export function startFilter(): void {
  const box = part<HTMLElement>('[data-filter]');
  const input = part<HTMLInputElement>('input', box);
  const status = part<HTMLElement>('[data-filter-status]', box);
  const phrases = readPhrases(part('[data-filter-words]').textContent ?? '{}', box.dataset.filter as InterfaceLanguage);
  const groups = [...document.querySelectorAll<HTMLElement>('[data-letter]')].map((section) => ({
    section,
    link: document.querySelector<HTMLElement>(`[data-letter-link="${CSS.escape(section.dataset.letter ?? '')}"]`),
    items: [...section.querySelectorAll<HTMLElement>('li')],
  }));
  const entries = new Map<HTMLElement, Filterable>();
  // Taking all names apart takes a moment, so it waits until the reader comes to the box.
  const entryOf = (item: HTMLElement): Filterable => {
    let entry = entries.get(item);
    if (entry === undefined) {
      entry = filterable([item.querySelector('a')?.textContent ?? '', ...(item.dataset.names ?? '').split('|')]);
      entries.set(item, entry);
    }
    return entry;
  };
  let shown = '';
  const show = () => {
    const typed = input.value.trim();
    if (typed === shown) return;
    shown = typed;
    const fits = filterBy(typed);
    let found = 0;
    for (const { section, link, items } of groups) {
      let some = 0;
      for (const item of items) {
        const isThere = fits(entryOf(item));
        if (isThere) some += 1;
        if (item.hidden === isThere) item.hidden = !isThere;
      }
      section.hidden = some === 0;
      if (link !== null) link.hidden = some === 0;
      found += some;
    }
    if (typed === '') status.textContent = '';
    else status.textContent = found === 0 ? phrases.t('list.filter.none') : phrases.tn('list.filter.found', found);
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, pause);
  });
  input.addEventListener(
    'focus',
    () => {
      for (const { items } of groups) for (const item of items) entryOf(item);
    },
    { once: true },
  );
  box.hidden = false;
  // The browser may bring back what was typed before.
  show();
  addEventListener('pageshow', show);
}
