import type { InterfaceLanguage } from '../schema/language.ts';
import type { SearchState } from './address.ts';
import type { Answer } from './archive.ts';
import { element } from './element.ts';
import { part } from './part.ts';
import type { Phrases } from './phrases.ts';
import type { Unit } from './query.ts';
import { resultItem, type Showing } from './results.ts';
import { unitItems } from './units.ts';

/** What the reader may do with what was understood. */
export type Actions = {
  readonly remove: (unit: Unit, units: readonly Unit[]) => void;
  readonly asPlain: (printed: string) => void;
  readonly asName: (printed: string) => void;
};

/** The changing parts of the search page. */
export type View = {
  /** As on a fresh page, without a query. */
  readonly clear: () => void;
  /** A search begins. */
  readonly wait: () => void;
  readonly show: (answer: Answer, state: SearchState, actions: Actions) => void;
  readonly fail: () => void;
  /** Moves the focus to how many were found. */
  readonly tell: () => void;
};

/** The view of a search page as `SearchPage.astro` prints it. */
export function viewOf(page: HTMLElement, showing: Showing): View {
  const { phrases } = showing;
  const intro = part('[data-search-intro]', page);
  const units = part('[data-search-units]', page);
  const bar = part('[data-search-bar]', page);
  const status = part('[data-search-status]', page);
  const heading = part('[data-search-heading]', page);
  const results = part('[data-search-results]', page);
  const more = part('[data-search-more]', page);
  const reset = (line: string | undefined, busy: boolean) => {
    page.setAttribute('aria-busy', String(busy));
    status.replaceChildren(...(line === undefined ? [] : [element('p', {}, line)]));
    units.replaceChildren();
    results.replaceChildren();
    for (const region of [units, bar, heading, more]) region.hidden = true;
    intro.hidden = line !== undefined;
  };
  return {
    clear: () => reset(undefined, false),
    // What is shown stays until the answer is there.
    wait: () => {
      intro.hidden = true;
      page.setAttribute('aria-busy', 'true');
      if (results.childElementCount === 0) status.replaceChildren(element('p', {}, phrases.t('search.loading')));
    },
    show: (answer, { plain, shown }, actions) => {
      page.setAttribute('aria-busy', 'false');
      const { total } = answer;
      status.replaceChildren(...statusOf(answer, phrases).map((line) => element('p', {}, line)));
      units.replaceChildren(
        ...unitItems(answer.units, plain, phrases, { ...actions, remove: (unit) => actions.remove(unit, answer.units) }),
      );
      results.replaceChildren(
        ...answer.articles.map((article) =>
          article === undefined
            ? element('li', { class: 'search-result' }, phrases.t('search.unread'))
            : resultItem(article, answer.units, showing),
        ),
      );
      units.hidden = units.childElementCount === 0;
      heading.hidden = total === 0;
      bar.hidden = total < 2;
      more.hidden = total <= shown;
    },
    fail: () => reset(phrases.t('search.failed'), false),
    tell: () => status.focus(),
  };
}

/** How many were found, or what found nothing; then what was left out. */
function statusOf({ units, total, missing, compared }: Answer, { t, tn, ui }: Phrases): string[] {
  const common = units.filter(({ type }) => type === 'common').map(({ printed }) => printed);
  if (units.length === common.length) return [t('search.nothing'), ...(common.length > 0 ? [t('search.nothing.common')] : [])];
  const lines = total > 0 ? [tn('search.found', total)] : [t('search.nothing')];
  const asked = units.filter(({ type }) => type !== 'common');
  if (total === 0) {
    const culprits = asked.length === 1 ? asked : missing;
    lines.push(...culprits.map(({ printed }) => t('search.nothing.part', { words: printed })));
    if (culprits.length === 0) lines.push(t('search.nothing.together'));
  }
  if (common.length > 0) lines.push(t('search.common', { words: listed(common, ui) }));
  if (compared !== undefined) lines.push(tn('search.phrase.limit', compared));
  return lines;
}

function listed(words: readonly string[], ui: InterfaceLanguage): string {
  return new Intl.ListFormat(ui, { type: 'unit' }).format([...new Set(words)]);
}
