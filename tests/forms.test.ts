import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NameForm } from '../src/names/form.ts';
import { nameForms } from '../src/names/forms.ts';
import type { AuthorityRecord } from '../src/schema/authority.ts';

const asel: AuthorityRecord = {
  kind: 'people',
  id: 'asel-zhan',
  heading: { kk: 'Әсел-Дана Жан', ru: 'Асель-Дана Жан', en: 'Asel-Dana Zhan' },
  name: {
    family: { kk: 'Жан', ru: 'Жан', en: 'Zhan' },
    given: { kk: 'Әсел-Дана', ru: 'Асель-Дана', en: 'Asel-Dana' },
    patronymic: { ru: 'Болатовна' },
  },
  variants: ['Assel Zhan', { form: 'Asel Jan', language: 'kk-Latn' }],
  weak: ['Асель'],
};

function find(forms: readonly NameForm[], form: string): NameForm | undefined {
  return forms.find((each) => each.form === form);
}

test('a person has headings, both orders, patronymics, initials, variants and a weak surname', () => {
  const forms = nameForms(asel);
  const rules = Object.fromEntries(forms.map((form) => [form.form, form.rule]));
  assert.equal(rules['Әсел-Дана Жан'], 'heading');
  assert.equal(rules['Asel-Dana Zhan'], 'heading');
  assert.equal(rules['Жан Асель-Дана'], 'reversed');
  assert.equal(rules['Асель-Дана Болатовна Жан'], 'patronymic');
  assert.equal(rules['Жан Асель-Дана Болатовна'], 'patronymic');
  assert.equal(rules['А.-Д. Жан'], 'initials');
  assert.equal(rules['А. Жан'], 'initials');
  assert.equal(rules['А. Б. Жан'], 'initials');
  assert.equal(rules['Жан А.'], 'initials');
  assert.equal(rules['A.-D. Zhan'], 'initials');
  assert.equal(rules['Assel Zhan'], 'variant');
  assert.equal(find(forms, 'Asel Jan')?.language, 'kk-Latn');
});

test('the bare surname, given name with patronymic and listed weak forms are weak, all else is not', () => {
  const weak = nameForms(asel)
    .filter((form) => form.weak)
    .map((form) => form.form);
  assert.deepEqual(weak.sort(), ['Zhan', 'Асель', 'Асель-Дана Болатовна', 'Жан']);
});

test('a variant that spells the family name otherwise gives another bare surname, one that is no such spelling none', () => {
  const record: AuthorityRecord = {
    kind: 'people',
    id: 'satin',
    heading: { kk: 'Мақсат Рақымсеріков', ru: 'Максат Ракымсериков', en: 'Maqsat Raqymserikov' },
    variants: ['Максат Рахимсериков', 'Наш Учитель'],
  };
  const weak = nameForms(record).flatMap(({ form, weak: isWeak }) => (isWeak ? [form] : []));
  assert.ok(weak.includes('Рахимсериков'));
  assert.ok(!weak.some((form) => form === 'Наш' || form === 'Учитель' || form === 'Максат'));
});

test('a word of Kazakh and Russian is none of English', () => {
  const record: AuthorityRecord = {
    kind: 'parties',
    id: 'x',
    heading: { kk: 'Жапырақ', ru: 'Листва', en: 'Zhapyraq' },
    ordinaryWord: true,
  };
  assert.deepEqual(
    nameForms(record).map(({ form, ordinaryWord }) => [form, ordinaryWord]),
    [
      ['Жапырақ', true],
      ['Листва', true],
      ['Zhapyraq', false],
    ],
  );
});

test('every form names its record and kind, and none comes twice', () => {
  const forms = nameForms(asel);
  assert.ok(forms.every((form) => form.record === 'people/asel-zhan' && form.kind === 'people'));
  assert.equal(new Set(forms.map((form) => form.form)).size, forms.length);
});

test('without stated parts the last word is the surname, in a Chinese name the first', () => {
  const plain = nameForms({ kind: 'people', id: 'a', heading: { ru: 'Борис Лужин' } });
  assert.deepEqual([find(plain, 'Лужин')?.rule, find(plain, 'Б. Лужин')?.rule, find(plain, 'Борис')], ['surname', 'initials', undefined]);
  const chinese = nameForms({ kind: 'people', id: 'b', heading: { ru: 'Чжоу Вэйминь' } });
  assert.deepEqual(
    [find(chinese, 'Чжоу')?.rule, find(chinese, 'Zhou Weimin')?.rule, find(chinese, 'Вэйминь')],
    ['surname', 'romanised', undefined],
  );
});

test('romanisations are added only where the listed Latin spelling has another key', () => {
  const covered = nameForms({ kind: 'people', id: 'a', heading: { ru: 'Ержан Баев', en: 'Erzhan Baev' } });
  assert.equal(covered.filter((form) => form.rule === 'romanised' && /[A-Z]/.test(form.form)).length, 0);
  const missing = nameForms({ kind: 'people', id: 'a', heading: { ru: 'Ержан Умирзак', en: 'Erzhan Omirzaq' } });
  assert.equal(find(missing, 'Yerzhan Umirzak')?.rule, 'romanised');
});

test('titles of offices held go with the bare surname', () => {
  const forms = nameForms({ ...asel, roles: [{ title: { en: 'Speaker of the Assembly', ru: 'Спикер Собрания' } }] } as AuthorityRecord);
  assert.ok(find(forms, 'Zhan')?.titles?.includes('speaker'));
  assert.ok(!find(forms, 'Zhan')?.titles?.includes('president'));
});

test('a party has dated headings with their days and no surname', () => {
  const forms = nameForms({
    kind: 'parties',
    id: 'green',
    heading: { kk: 'Жасыл жол', ru: 'Зелёный путь' },
    headings: [
      { heading: { ru: 'Экологический союз' }, variants: ['ЭС'], from: '2001-01-01', until: '2010-05-05' },
      { heading: { ru: 'Зелёный путь' }, from: '2010-05-05' },
    ],
    weak: ['Жасылдар'],
  });
  assert.deepEqual(find(forms, 'ЭС'), {
    form: 'ЭС',
    record: 'parties/green',
    kind: 'parties',
    rule: 'dated-heading',
    weak: false,
    ordinaryWord: false,
    from: '2001-01-01',
    until: '2010-05-05',
  });
  assert.equal(find(forms, 'Жасылдар')?.weak, true);
  assert.ok(forms.every((form) => form.rule !== 'surname'));
});

test('an ordinary word is marked, a name with a cue word or an acronym is not', () => {
  const forms = nameForms({
    kind: 'parties',
    id: 'a',
    heading: { kk: 'Бірлік', ru: 'партия «Бирлик»' },
    variants: ['БП', 'Ақ жол', 'Жаңа Жол'],
    ordinaryWord: true,
  });
  const marked = forms.filter((form) => form.ordinaryWord).map((form) => form.form);
  assert.deepEqual(marked, ['Бірлік', 'Ақ жол']);
});
