import type { NameForm } from '../src/names/form.ts';
import { nameForms } from '../src/names/forms.ts';
import type { AuthorityRecord } from '../src/schema/authority.ts';
import type { Kind } from '../src/schema/kind.ts';
import type { InterfaceLanguage } from '../src/schema/language.ts';

/** The forms of a record that has a heading in one language and nothing else; the weak ones, which need a fuller one beside them, left out. */
export function formsOfBareName(kind: Kind, name: string, language: InterfaceLanguage, id: string): NameForm[] {
  return nameForms(record(kind, id, { [language]: name })).filter(({ weak }) => !weak);
}

function record(kind: Kind, id: string, heading: AuthorityRecord['heading']): AuthorityRecord {
  if (kind === 'places') return { kind, id, heading, type: 'other' };
  if (kind === 'sources') return { kind, id, heading, type: 'outlet' };
  return { kind, id, heading };
}
