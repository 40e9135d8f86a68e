import { inLanguage } from '../schema/heading.ts';
import { longestQuery, printQuery } from './address.ts';
import { suggestIn } from './combobox.ts';
import { fetchBelow } from './fetch.ts';
import { part } from './part.ts';
import { loadPhrases } from './phrases.ts';
import { suggest } from './suggest.ts';
import { openNameTable } from './table.ts';

/** Adds suggestions to a search box outside the search page. A name that is chosen is searched for. Throws where the words cannot be loaded. */
export async function startBox(box: HTMLFormElement): Promise<void> {
  const input = part<HTMLInputElement>('input', box);
  const names = openNameTable(fetchBelow(new URL('../../search/', box.action)));
  const phrases = await loadPhrases(box);
  suggestIn(
    input,
    phrases,
    async (typed) => suggest(typed, await names(typed.slice(0, longestQuery))),
    ({ record, start }) => {
      input.value = `${input.value.slice(0, start)}${inLanguage(record.heading, phrases.ui).text}`;
      location.assign(box.action + printQuery({ query: input.value, plain: [] }));
    },
  );
}
