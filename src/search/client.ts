import { inLanguage } from '../schema/heading.ts';
import type { InterfaceLanguage } from '../schema/language.ts';
import { longestQuery, printAddress, readAddress, type SearchState, step } from './address.ts';
import { openArchive } from './archive.ts';
import { suggestIn } from './combobox.ts';
import { setFilters } from './facets.ts';
import { part } from './part.ts';
import { readPhrases } from './phrases.ts';
import type { Showing } from './results.ts';
import { suggest } from './suggest.ts';
import { printUnits } from './units.ts';
import { type Actions, viewOf } from './view.ts';

/** Brings the search page of this document to life. `languageName` gives the name of a language in the reader's. */
export function startSearch(languageName: Showing['languageName']): void {
  const page = part<HTMLElement>('[data-search]');
  const input = part<HTMLInputElement>('[data-search-box] input');
  const order = part<HTMLSelectElement>('[data-search-order]', page);
  const more = part<HTMLButtonElement>('[data-search-more]', page);
  const phrases = readPhrases(part('[data-search-words]').textContent ?? '{}', page.dataset.ui as InterfaceLanguage);
  const site = new URL('../../', location.href);
  const archive = openArchive(site);
  const showing: Showing = { phrases, languageName, linkTo: (path) => new URL(`.${path}`, site).href };
  const view = viewOf(page, showing);
  const title = document.title;
  let state = readAddress(location.search);
  let run = 0;

  const show = async () => {
    run += 1;
    const current = run;
    input.value = state.query;
    order.value = state.order;
    document.title = state.query.trim() === '' ? title : `${state.query.trim()} · ${title}`;
    if (state.query.trim() === '') return view.clear();
    view.wait();
    try {
      const answer = await archive.search(state);
      if (current === run) view.show(answer, state, actions);
    } catch {
      if (current === run) view.fail();
    }
  };
  const go = (change: Partial<SearchState>) => {
    state = { ...state, shown: step, ...change };
    history.pushState(null, '', printAddress(state) || location.pathname);
    return show();
  };
  // The button pressed is gone afterwards, so the focus goes to what it brought about.
  const goAndTell = async (change: Partial<SearchState>) => {
    await go(change);
    view.tell();
  };
  const actions: Actions = {
    remove: (unit, units) => goAndTell({ query: printUnits(units.filter((other) => other !== unit)) }),
    asPlain: (printed) => goAndTell({ plain: [...state.plain, printed] }),
    ask: (query) => goAndTell({ query }),
    narrow: (change) => goAndTell({ filters: setFilters({ ...state.filters, ...change }) }),
    asName: (printed) => goAndTell({ plain: state.plain.filter((other) => other !== printed) }),
  };

  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    go({ query: input.value.slice(0, longestQuery), plain: state.plain.filter((name) => input.value.includes(name)) });
  });
  order.addEventListener('change', () => go({ order: order.value === 'date' ? 'date' : 'relevance' }));
  more.addEventListener('click', async () => {
    const before = state.shown;
    await go({ shown: before + step });
    page.querySelectorAll<HTMLElement>('[data-search-results] h3 a')[before]?.focus();
  });
  addEventListener('popstate', () => {
    state = readAddress(location.search);
    show();
  });
  suggestIn(
    input,
    phrases,
    async (typed) => suggest(typed, await archive.names(typed)),
    ({ record, start }) => go({ query: `${input.value.slice(0, start)}${inLanguage(record.heading, phrases.ui).text}` }),
  );
  show();
}
