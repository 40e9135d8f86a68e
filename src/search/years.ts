import { element } from './element.ts';
import type { FacetCounts, Filters } from './facets.ts';
import type { Phrases } from './phrases.ts';

/**
 * A histogram of the years in which articles certainly lie, with the bounds to choose, and in words how many lie in no one year for certain.
 * Nothing where it would narrow nothing down.
 */
export function yearsOf(
  { year: counts, unsure }: Pick<FacetCounts, 'year' | 'unsure'>,
  filters: Filters,
  { t, tn }: Phrases,
  choose: (change: Filters) => void,
): HTMLElement[] {
  const { from, until } = filters;
  const isNarrowed = from !== undefined || until !== undefined;
  const known = [...counts.keys(), ...[from, until].flatMap((year) => year ?? [])];
  if (known.length === 0 || (counts.size < 2 && unsure === 0 && !isNarrowed)) return [];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const most = Math.max(1, ...[...counts.values()].map((count) => count ?? 0));
  const isCounted = [...counts.values()].some((count) => count !== undefined);
  // The bars are for the eye and the pointer; the two lists beneath say and do the same.
  const bars = years.map((year) => {
    const count = counts.get(year) ?? 0;
    const inside = year >= (from ?? first) && year <= (until ?? last);
    const bar = element('span', {
      class: inside ? 'search-year' : 'search-year search-year-out',
      title: `${year}: ${tn('count.articles', count)}`,
    });
    bar.style.setProperty('--share', (count / most).toFixed(3));
    bar.addEventListener('click', () => choose({ from: year, until: year }));
    return bar;
  });
  const ends = element(
    'div',
    { class: 'search-year-ends', 'aria-hidden': 'true' },
    ...[...new Set([first, last])].map((year) => element('span', {}, String(year))),
  );
  const bound = (key: 'from' | 'until') => {
    const list = element('select', { id: `search-${key}` }, element('option', { value: '' }, t('search.facet.any')));
    for (const year of years) list.append(element('option', { value: String(year) }, String(year)));
    list.value = String(filters[key] ?? '');
    list.addEventListener('change', () => choose({ [key]: list.value === '' ? undefined : Number(list.value) }));
    return [element('label', { for: `search-${key}` }, t(`search.facet.${key}`)), list];
  };
  return [
    ...(isCounted ? [element('div', { class: 'search-years', 'aria-hidden': 'true' }, ...bars), ends] : []),
    element('p', { class: 'search-bounds' }, ...bound('from'), ...bound('until')),
    ...(unsure === 0
      ? []
      : [element('p', { class: 'search-unsure' }, tn(isNarrowed ? 'search.facet.year.left' : 'search.facet.year.unsure', unsure))]),
  ];
}
