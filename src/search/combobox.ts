import { inLanguage } from '../schema/heading.ts';
import { element } from './element.ts';
import type { Phrases } from './phrases.ts';
import type { Suggestion } from './suggest.ts';

/**
 * Makes a search field a combobox with a list of suggested names (WAI-ARIA Authoring Practices, editable combobox with list autocomplete).
 * `ask` gives the suggestions for what is typed, `choose` takes the one chosen. With the list closed, arrow down opens it again. Without suggestions the field is as before.
 */
export function suggestIn(
  input: HTMLInputElement,
  phrases: Phrases,
  ask: (typed: string) => Promise<readonly Suggestion[]>,
  choose: (suggestion: Suggestion) => void,
): void {
  const list = element('ul', {
    class: 'search-suggestions',
    id: `${input.id}-suggestions`,
    role: 'listbox',
    'aria-label': phrases.t('search.suggestions'),
    hidden: '',
  });
  const count = element('span', { class: 'visually-hidden', role: 'status' });
  input.after(list, count);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
    'aria-expanded': 'false',
  }))
    input.setAttribute(name, value);
  let shown: readonly Suggestion[] = [];
  let active = -1;
  let asked = 0;

  const activate = (index: number) => {
    active = index;
    for (const [at, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(at === active));
    const option = list.children[active];
    if (option === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', option.id);
    option?.scrollIntoView({ block: 'nearest' });
  };
  const show = (suggestions: readonly Suggestion[]) => {
    shown = suggestions;
    list.replaceChildren(...suggestions.map((suggestion, index) => optionItem(suggestion, `${list.id}-${index}`, phrases)));
    list.hidden = suggestions.length === 0;
    input.setAttribute('aria-expanded', String(suggestions.length > 0));
    count.textContent = suggestions.length === 0 ? '' : phrases.tn('search.suggestions.found', suggestions.length);
    activate(-1);
  };
  const close = () => {
    asked += 1;
    show([]);
  };
  const take = (index: number) => {
    const suggestion = shown[index];
    close();
    if (suggestion !== undefined) choose(suggestion);
  };

  const open = async () => {
    asked += 1;
    const question = asked;
    const suggestions = await ask(input.value).catch(() => []);
    if (question === asked) show(suggestions);
  };

  input.addEventListener('input', open);
  // The script may come after the reader has begun to type.
  if (document.activeElement === input && input.value.trim() !== '') open();
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (shown.length === 0) {
      if (event.key === 'Escape') asked += 1;
      if (event.key === 'ArrowDown') open();
      return;
    }
    if (event.key === 'ArrowDown') activate(active + 1 < shown.length ? active + 1 : -1);
    else if (event.key === 'ArrowUp') activate(active < 0 ? shown.length - 1 : active - 1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && active >= 0) take(active);
    else return;
    event.preventDefault();
  });
  input.addEventListener('blur', close);
  input.form?.addEventListener('submit', close);
  // The field keeps the focus, or the list would close before the click arrives.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    if (option !== null) take([...list.children].indexOf(option));
  });
}

function optionItem({ record, form }: Suggestion, id: string, { ui, t, tn }: Phrases): HTMLLIElement {
  const heading = inLanguage(record.heading, ui);
  const item = element('li', { class: 'search-suggestion', role: 'option', id, 'aria-selected': 'false' });
  item.append(element('span', { class: 'search-suggestion-name', lang: heading.language }, heading.text));
  if (form !== heading.text) item.append(' ', element('span', { class: 'search-suggestion-form' }, form));
  item.append(
    ' ',
    element('span', { class: 'search-suggestion-kind' }, `${t(`kind.one.${record.kind}`)}, ${tn('count.articles', record.count)}`),
  );
  return item;
}
