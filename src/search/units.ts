import { addressOf } from '../schema/address.ts';
import { inLanguage } from '../schema/heading.ts';
import type { InterfaceLanguage } from '../schema/language.ts';
import { button, element } from './element.ts';
import type { NamedRecord } from './name.ts';
import type { Phrases } from './phrases.ts';
import type { Unit } from './query.ts';
import type { Showing } from './results.ts';

/** What the reader may do with what was understood. */
export type UnitActions = {
  readonly remove: (unit: Unit) => void;
  readonly asPlain: (printed: string) => void;
  readonly asName: (printed: string) => void;
};

/** What was understood, one item for each unit, with its buttons and the way to the record's page; `plain` are the names that the reader has switched off. */
export function unitItems(
  units: readonly Unit[],
  plain: readonly string[],
  { phrases, linkTo }: Pick<Showing, 'phrases' | 'linkTo'>,
  actions: UnitActions,
): HTMLLIElement[] {
  const { t } = phrases;
  const items = units.flatMap((unit) => {
    if (unit.type === 'common') return [];
    const item = element(
      'li',
      { class: `search-unit search-unit-${unit.type}` },
      leading(
        unit,
        { phrases, linkTo },
        unit.excluded ? t('search.unit.without', { words: describe(unit, phrases) }) : describe(unit, phrases),
      ),
    );
    if (unit.type === 'record')
      item.append(
        ' ',
        button({ class: 'search-unit-plain' }, t('search.plain'), () => actions.asPlain(unit.printed)),
      );
    const label = t('search.remove', { words: unit.printed });
    item.append(
      ' ',
      button({ class: 'search-unit-remove', 'aria-label': label, title: label }, '×', () => actions.remove(unit)),
    );
    return [item];
  });
  const switchedOff = plain.map((printed) =>
    element(
      'li',
      { class: 'search-unit search-unit-off' },
      `${printed} `,
      button({ class: 'search-unit-named' }, t('search.named'), () => actions.asName(printed)),
    ),
  );
  return [...items, ...switchedOff];
}

/** What a unit was understood as; the name of one record leads to its page. */
function leading(unit: Unit, { phrases, linkTo }: Pick<Showing, 'phrases' | 'linkTo'>, text: string): HTMLElement {
  const [only, ...others] = unit.type === 'record' ? unit.records : [];
  if (only === undefined || others.length > 0) return element('span', { class: 'search-unit-text' }, text);
  return element('a', { class: 'search-unit-text', href: linkTo(addressOf.record(phrases.ui, only.path)) }, text);
}

/** Units as a query that is read as them again. */
export function printUnits(units: readonly Unit[]): string {
  return units
    .map((unit) => {
      const printed = unit.type === 'phrase' ? `"${unit.printed}"` : unit.printed;
      return unit.type !== 'common' && unit.excluded ? `-${printed}` : printed;
    })
    .join(' ');
}

function describe(unit: Exclude<Unit, { type: 'common' }>, phrases: Phrases): string {
  if (unit.type === 'word') return phrases.t('search.unit.word', { words: unit.printed });
  if (unit.type === 'phrase') return phrases.t('search.unit.phrase', { words: unit.printed });
  const kinds = [...new Set(unit.records.map(({ kind }) => phrases.t(`kind.one.${kind}`)))];
  return phrases.t('search.unit.name', { kind: kinds.join(' / '), name: anyOf(unit.records, phrases.ui) });
}

/** The first few names, the most written about first: "A, B or C". */
function anyOf(records: readonly NamedRecord[], ui: InterfaceLanguage): string {
  const names = records.slice(0, namesShown).map(({ heading }) => inLanguage(heading, ui).text);
  const more = records.length > namesShown ? ['…'] : [];
  return new Intl.ListFormat(ui, { type: 'disjunction' }).format([...names, ...more]);
}

const namesShown = 3;
