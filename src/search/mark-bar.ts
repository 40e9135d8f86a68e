import { button, element } from './element.ts';
import type { MarkedPlace } from './marks.ts';
import type { Phrases } from './phrases.ts';

/** What the bar needs beside the marks: the address of the results, and what removes the marks from the page and its address. */
export type MarkBar = { readonly phrases: Phrases; readonly results: string; readonly remove: () => void };

/**
 * Shows, over the foot of the window so that nothing moves, how many places are marked, with buttons that step through them. The focus stays
 * on the button; what stands at a place is told to a screen reader, and the number itself leads there.
 */
export function showMarkBar(main: HTMLElement, places: readonly MarkedPlace[], { phrases, results, remove }: MarkBar): void {
  const { t, tn } = phrases;
  const status = element('span', { class: 'visually-hidden', role: 'status' });
  const count = button({ class: 'mark-bar-count', title: t('marks.show') }, '', () => lead());
  const total = places.length === 0 ? t('marks.none') : tn('marks.found', places.length);
  let at = -1;

  const go = (to: number) => {
    for (const mark of places[at] ?? []) mark.removeAttribute('class');
    at = (to + places.length) % places.length;
    for (const mark of places[at] ?? []) mark.className = 'mark-current';
    count.textContent = t('marks.at', { at: String(at + 1), n: String(places.length) });
    status.replaceChildren(count.textContent, ': ', contextOf(places[at] ?? []));
    scrollTo();
  };
  const scrollTo = () => {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    places[at]?.[0]?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  };
  const lead = () => {
    if (at < 0) go(0);
    const [mark] = places[at] ?? [];
    mark?.setAttribute('tabindex', '-1');
    mark?.focus({ preventScroll: true });
    scrollTo();
  };
  const close = () => {
    const [mark] = places[at] ?? [];
    const block = mark?.closest<HTMLElement>('p, li, h1, h2, h3, h4, blockquote, dd') ?? main;
    remove();
    bar.remove();
    document.documentElement.classList.remove('with-mark-bar');
    if (block !== main) block.setAttribute('tabindex', '-1');
    block.focus({ preventScroll: true });
  };

  const bar = element(
    'section',
    { class: 'mark-bar', 'aria-label': t('marks.label') },
    element('a', { class: 'mark-bar-results', href: results }, element('span', {}, t('marks.results'))),
    count,
    ...(places.length === 0 ? [] : [labelled('mark-bar-previous', t('marks.previous'), () => go(at < 0 ? -1 : at - 1))]),
    ...(places.length === 0 ? [] : [labelled('mark-bar-next', t('marks.next'), () => go(at + 1))]),
    labelled('mark-bar-off', t('marks.off'), close),
    status,
  );
  count.textContent = total;
  if (places.length === 0) {
    count.disabled = true;
    count.removeAttribute('title');
  }
  bar.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  document.documentElement.classList.add('with-mark-bar');
  main.prepend(bar);
  // A live region speaks of what changes in it, so it must be there before its first words.
  setTimeout(() => status.append(total), 200);
}

function labelled(name: string, label: string, pressed: () => void): HTMLButtonElement {
  return button({ class: name, 'aria-label': label, title: label }, '', pressed);
}

/** The words around a mark, in their language. */
function contextOf([mark]: MarkedPlace): HTMLElement | string {
  const block = mark?.closest('p, li, h1, h2, h3, h4, dd');
  if (mark === undefined || block === null || block === undefined) return mark?.textContent ?? '';
  const range = document.createRange();
  range.selectNodeContents(block);
  range.setEnd(mark, 0);
  const start = range.toString().length;
  const text = block.textContent ?? '';
  const from = start <= around ? 0 : text.indexOf(' ', start - around) + 1;
  const last = text.lastIndexOf(' ', start + (mark.textContent ?? '').length + around);
  const until = last <= start || text.length - start <= around ? text.length : last;
  return element('span', { lang: mark.closest<HTMLElement>('[lang]')?.lang }, text.slice(from, until).trim());
}

/** Letters told before and behind a mark. */
const around = 60;
