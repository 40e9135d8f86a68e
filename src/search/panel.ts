import { inLanguage } from '../schema/heading.ts';
import { button, element } from './element.ts';
import { type FacetCounts, type Filters, type ValueFacet, valueFacets } from './facets.ts';
import type { SourceTable } from './manifest.ts';
import type { Showing } from './results.ts';

/** Fills the panel that narrows a search down: a histogram of years with its bounds, and the values of each facet as buttons. */
export function facetGroups(
  counts: FacetCounts,
  filters: Filters,
  sources: SourceTable,
  showing: Showing,
  choose: (change: Filters) => void,
): HTMLElement[] {
  const { phrases, languageName } = showing;
  const { ui, t } = phrases;
  const nameOf = (facet: ValueFacet, value: string): string => {
    if (facet === 'language') return languageName(value, ui);
    if (facet === 'basis') return t(`basis.${value}.short`);
    const heading = sources[value];
    return heading === undefined ? value : inLanguage(heading, ui).text;
  };
  const groups = valueFacets.flatMap((facet) => {
    const all = [...counts[facet]];
    const chosen = filters[facet];
    const values = all.filter(([value], index) => index < valuesShown || value === chosen);
    if (chosen !== undefined && !counts[facet].has(chosen)) values.push([chosen, 0]);
    // What all have alike narrows nothing down.
    if (values.length < 2 && chosen === undefined) return [];
    const number = new Intl.NumberFormat(ui);
    const items = values.map(([value, count]) => {
      const choice = button({ class: 'search-facet-value', 'aria-pressed': String(value === chosen) }, nameOf(facet, value), () =>
        choose({ [facet]: value === chosen ? undefined : value }),
      );
      if (count !== undefined) choice.append(' ', element('span', { class: 'search-facet-count' }, number.format(count)));
      return element('li', {}, choice);
    });
    return [group(t(`search.facet.${facet}`), element('ul', { class: 'search-facet-values' }, ...items))];
  });
  const years = yearGroup(counts.year, filters, showing, choose);
  return [...(years === undefined ? [] : [years]), ...groups];
}

/** More values than these are found faster by a search. */
const valuesShown = 12;

function group(title: string, ...content: readonly HTMLElement[]): HTMLElement {
  return element('section', { class: 'search-facet' }, element('h3', { class: 'search-facet-title' }, title), ...content);
}

function yearGroup(
  counts: FacetCounts['year'],
  filters: Filters,
  { phrases }: Showing,
  choose: (change: Filters) => void,
): HTMLElement | undefined {
  const { t, tn } = phrases;
  const [first, last] = [Math.min(...counts.keys()), Math.max(...counts.keys())];
  if (counts.size === 0 || (counts.size === 1 && filters.from === undefined && filters.until === undefined)) return undefined;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const counted = [...counts.values()].some((count) => count !== undefined);
  const most = Math.max(1, ...[...counts.values()].map((count) => count ?? 0));
  // The bars are for the eye and the pointer; the two lists beneath say and do the same.
  const bars = years.map((year) => {
    const count = counts.get(year) ?? 0;
    const inside = year >= (filters.from ?? first) && year <= (filters.until ?? last);
    const bar = element('span', {
      class: inside ? 'search-year' : 'search-year search-year-out',
      title: `${year}: ${tn('count.articles', count)}`,
    });
    bar.style.setProperty('--share', (count / most).toFixed(3));
    bar.addEventListener('click', () => choose({ from: year, until: year }));
    return bar;
  });
  const bound = (key: 'from' | 'until') => {
    const list = element('select', { id: `search-${key}` }, element('option', { value: '' }, t('search.facet.any')));
    for (const year of years) list.append(element('option', { value: String(year) }, String(year)));
    list.value = String(filters[key] ?? '');
    list.addEventListener('change', () => choose({ [key]: list.value === '' ? undefined : Number(list.value) }));
    return [element('label', { for: `search-${key}` }, t(`search.facet.${key}`)), list];
  };
  return group(
    t('search.facet.year'),
    ...(counted ? [element('div', { class: 'search-years', 'aria-hidden': 'true' }, ...bars)] : []),
    element('p', { class: 'search-bounds' }, ...bound('from'), ...bound('until')),
  );
}
