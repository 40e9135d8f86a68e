import { inLanguage } from '../schema/heading.ts';
import type { InterfaceLanguage } from '../schema/language.ts';
import { printQuery, type SearchState } from './address.ts';
import type { Answer } from './archive.ts';
import { button, element } from './element.ts';
import { chosenAlone, type Filters } from './facets.ts';
import type { Meant } from './meant.ts';
import { facetGroups } from './panel.ts';
import { part } from './part.ts';
import type { Phrases } from './phrases.ts';
import { isWanted, type Unit } from './query.ts';
import { resultItem, type Showing } from './results.ts';
import { unitItems } from './units.ts';

/** What the reader may do with what was understood. */
export type Actions = {
  readonly remove: (unit: Unit, units: readonly Unit[]) => void;
  readonly asPlain: (printed: string) => void;
  readonly asName: (printed: string) => void;
  readonly ask: (query: string) => void;
  readonly narrow: (change: Filters) => void;
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
  const facets = part('[data-search-facets]', page);
  const status = part('[data-search-status]', page);
  const heading = part('[data-search-heading]', page);
  const results = part('[data-search-results]', page);
  const more = part('[data-search-more]', page);
  const reset = (line: string | undefined, busy: boolean) => {
    page.setAttribute('aria-busy', String(busy));
    status.replaceChildren(...(line === undefined ? [] : [element('p', {}, line)]));
    units.replaceChildren();
    results.replaceChildren();
    for (const region of [units, bar, facets, heading, more]) region.hidden = true;
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
    show: (answer, state, actions) => {
      const { query, plain, filters, shown } = state;
      page.setAttribute('aria-busy', 'false');
      const { total } = answer;
      const narrowed = Object.keys(filters).length > 0;
      status.replaceChildren(
        ...statusOf(answer, narrowed, phrases).map((line) => element('p', {}, line)),
        ...withoutLine(answer, phrases, (unit) => actions.remove(unit, answer.units)),
        ...meantLine(answer.meant, query, phrases, actions.ask),
      );
      units.replaceChildren(
        ...unitItems(answer.units, plain, showing, { ...actions, remove: (unit) => actions.remove(unit, answer.units) }),
      );
      results.replaceChildren(
        ...answer.articles.map((article) =>
          article === undefined
            ? element('li', { class: 'search-result' }, phrases.t('search.unread'))
            : resultItem(article, answer.units, printQuery(state), showing),
        ),
      );
      const groups = facetGroups(answer.facets ?? chosenAlone(filters), filters, answer.sources, showing, actions.narrow);
      part('[data-search-facet-groups]', facets).replaceChildren(...groups);
      facets.hidden = groups.length === 0;
      if (narrowed) facets.setAttribute('open', '');
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
function statusOf({ units, total, missing, compared }: Answer, narrowed: boolean, { t, tn, ui }: Phrases): string[] {
  const common = units.filter(({ type }) => type === 'common').map(({ printed }) => printed);
  if (units.length === common.length) return [t('search.nothing'), ...(common.length > 0 ? [t('search.nothing.common')] : [])];
  if (!units.some(isWanted)) return [t('search.nothing.excluded')];
  const lines = total > 0 ? [tn('search.found', total)] : [t('search.nothing')];
  const asked = units.filter(isWanted);
  if (total === 0) {
    const culprits = asked.length === 1 ? asked : missing;
    lines.push(...culprits.map(({ printed }) => t('search.nothing.part', { words: printed })));
    if (culprits.length === 0) lines.push(t(narrowed ? 'search.nothing.narrowed' : 'search.nothing.together'));
  }
  if (common.length > 0) lines.push(t('search.common', { words: listed(common, ui) }));
  if (compared !== undefined) lines.push(tn('search.phrase.limit', compared));
  return lines;
}

/** Where some of several words are in no article: the way to search for the others. */
function withoutLine({ units, missing }: Answer, { t }: Phrases, remove: (unit: Unit) => void): HTMLElement[] {
  if (missing.length === 0 || missing.length === units.filter(isWanted).length) return [];
  const buttons = missing.flatMap((unit) => [
    button({ class: 'search-without' }, t('search.nothing.without', { words: unit.printed }), () => remove(unit)),
    ' ',
  ]);
  return [element('p', {}, ...buttons)];
}

function meantLine(meant: readonly Meant[], typed: string, { t, ui }: Phrases, ask: (query: string) => void): HTMLElement[] {
  if (meant.length === 0) return [];
  const line = element('p', { class: 'search-meant' }, `${t('search.meant')}: `);
  for (const { record, start, end } of meant) {
    const { text, language } = inLanguage(record.heading, ui);
    line.append(
      button({ class: 'search-meant-name', lang: language }, text, () => ask(typed.slice(0, start) + text + typed.slice(end))),
      ' ',
    );
  }
  return [line];
}

function listed(words: readonly string[], ui: InterfaceLanguage): string {
  return new Intl.ListFormat(ui, { type: 'unit' }).format([...new Set(words)]);
}
