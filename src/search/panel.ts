import { inLanguage } from '../schema/heading.ts';
import { button, element } from './element.ts';
import { type FacetCounts, type Filters, type ValueFacet, valueFacets, valuesShown } from './facets.ts';
import type { HeadingTable } from './manifest.ts';
import type { Showing } from './results.ts';
import { yearsOf } from './years.ts';

/** Fills the panel that narrows `total` results down: a histogram of years with its bounds, and the values of each facet as buttons. */
export function facetGroups(
  { counts, total, headings }: { readonly counts: FacetCounts; readonly total: number; readonly headings: HeadingTable },
  filters: Filters,
  showing: Showing,
  choose: (change: Filters) => void,
): HTMLElement[] {
  const { phrases, languageName } = showing;
  const { ui, t } = phrases;
  const number = new Intl.NumberFormat(ui);
  const nameOf = (facet: ValueFacet, value: string): { readonly text: string; readonly language?: string } => {
    if (facet === 'language') return { text: languageName(value, ui) };
    if (facet === 'basis') return { text: t(`basis.${value}.short`) };
    const heading = headings[value];
    return heading === undefined ? { text: value } : inLanguage(heading, ui);
  };
  const groups = valueFacets.flatMap((facet) => {
    const chosen = filters[facet];
    // What all results have alike narrows nothing down.
    const values = [...counts[facet]].slice(0, valuesShown).filter(([value, count]) => value === chosen || count !== total);
    if (chosen !== undefined && !values.some(([value]) => value === chosen)) values.push([chosen, counts[facet].get(chosen)]);
    if (values.length === 0) return [];
    const items = values.map(([value, count]) => {
      const { text, language } = nameOf(facet, value);
      const choice = button({ class: 'search-facet-value', 'aria-pressed': String(value === chosen) }, '', () =>
        choose({ [facet]: value === chosen ? undefined : value }),
      );
      choice.append(element('span', { lang: language }, text));
      if (count !== undefined) choice.append(' ', element('span', { class: 'search-facet-count' }, number.format(count)));
      return element('li', {}, choice);
    });
    return [group(t(`search.facet.${facet}`), element('ul', { class: 'search-facet-values' }, ...items))];
  });
  const years = yearsOf(counts, filters, phrases, choose);
  return [...(years.length === 0 ? [] : [group(t('search.facet.year'), ...years)]), ...groups];
}

function group(title: string, ...content: readonly HTMLElement[]): HTMLElement {
  return element('section', { class: 'search-facet' }, element('h3', { class: 'search-facet-title' }, title), ...content);
}
