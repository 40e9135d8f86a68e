import assert from 'node:assert/strict';
import { test } from 'node:test';
import { structure } from '../src/ingest/structure.ts';
import type { LanguageTag } from '../src/schema/language.ts';

const below: Readonly<Record<string, readonly string[]>> = {
  kk: [
    'Теңіз жағасындағы шағын қаланың тұрғындары жиналыста жаңа көпірдің жобасын талқылап, оның құнына наразылық білдірді.',
    'Жоба бойынша көпірдің ұзындығы екі жүз метрден асады, ал құрылыс кемінде үш жылға созылмақ.',
    'Айтуынша, қаражат жеткілікті.',
    'Кеңес мүшелері келесі отырыста жобаның екінші нұсқасын да қарайтынын және мамандарды шақыратынын айтты.',
  ],
  ru: [
    'Жители небольшого приморского города обсудили на собрании проект нового моста и возмутились его стоимостью.',
    'По проекту длина моста превысит двести метров, а строительство займёт не меньше трёх лет.',
    'Деньги есть, уверяют власти.',
    'Члены совета пообещали рассмотреть и второй вариант проекта, для чего пригласят специалистов из столицы.',
  ],
  en: [
    'Residents of a small coastal town gathered to discuss the design of the new bridge and were dismayed by its cost.',
    'The bridge is to be more than two hundred metres long, and building it will take at least three years.',
    'There is money enough.',
    'Councillors promised to consider a second design too, for which they will invite engineers from the capital.',
  ],
};

function headlineOf(first: string, language: LanguageTag, rest = below[language] ?? []): string | undefined {
  const lines = [first, ...rest].map((text, at) => ({ number: at + 1, text }));
  return structure({ lines, removed: [], notes: [] }, {}, language).headline?.value;
}

test('a first line of one short sentence is the headline though a full stop stands behind it', () => {
  for (const [headline, language] of [
    ['Көпірдің құны қала тұрғындарын алаңдатып отыр.', 'kk'],
    ['Стоимость моста встревожила жителей приморского города.', 'ru'],
    ['The price of a bridge has alarmed a coastal town.', 'en'],
  ] as const)
    assert.equal(headlineOf(headline, language), headline);
});

test('a lede is no headline: it says when, who reported it, or more than one sentence, or is as long as what follows', () => {
  for (const [lede, language] of [
    ['Сенбі күні қала тұрғындары көпірдің құнын талқылады.', 'kk'],
    ['Қала тұрғындары көпірдің құнын талқылады, деп хабарлайды «Үлгі».', 'kk'],
    ['Жители города вчера обсудили стоимость нового моста.', 'ru'],
    ['Жители города 5 июня обсудили стоимость нового моста.', 'ru'],
    ['Жители города обсудили стоимость нового моста, сообщает «Пример».', 'ru'],
    ['The residents of the town met. They discussed a bridge.', 'en'],
    ['The residents of the town discussed a bridge on Saturday.', 'en'],
    ['– The bridge is far too dear for a town like ours.', 'en'],
    ['The bridge opened.', 'en'],
  ] as const)
    assert.equal(headlineOf(lede, language), undefined, lede);
  const short = [
    'The bridge is long.',
    'It is dear.',
    'It will be built in the course of three years and a half, the council said in a note.',
  ];
  assert.equal(headlineOf('Residents of a small coastal town discussed a new bridge.', 'en', short), undefined);
});
