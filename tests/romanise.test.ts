import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chineseToCyrillic, chineseToLatin } from '../src/names/chinese.ts';
import { syllables } from '../src/names/palladius.ts';
import { crossScriptKey, inferredHeading, kazakhLatin, romanise } from '../src/names/romanise.ts';

// Pairs as printed by Chinese state media in both languages.
const leaders = {
  'Ли Кэцян': 'Li Keqiang',
  'Ху Цзиньтао': 'Hu Jintao',
  'Чжао Лэцзи': 'Zhao Leji',
  'Ван Хунин': 'Wang Huning',
  'Дин Сюэсян': 'Ding Xuexiang',
  'Цай Ци': 'Cai Qi',
  'Хань Чжэн': 'Han Zheng',
  'Дэн Сяопин': 'Deng Xiaoping',
  'Чжоу Эньлай': 'Zhou Enlai',
  'Хуа Гофэн': 'Hua Guofeng',
  'Ли Жуйхуань': 'Li Ruihuan',
  'Сун Цинлин': 'Song Qingling',
  'Люй Цзувань': 'Lü Zuwan',
  'Сыма Цянь': 'Sima Qian',
};

test('Palladius and pinyin translate into each other', () => {
  for (const [palladius, pinyin] of Object.entries(leaders)) {
    assert.equal(chineseToLatin(palladius), pinyin);
    assert.equal(chineseToCyrillic(pinyin), palladius);
  }
});

test('a syllable that begins with a vowel is marked as each system does', () => {
  assert.equal(chineseToLatin('Ван Чанъань'), "Wang Chang'an");
  assert.equal(chineseToCyrillic("Wang Chang'an"), 'Ван Чанъань');
});

test('names that are not Chinese are not read as such', () => {
  for (const name of ['Ким Чен Ын', 'Альберт Сатин', 'Дина Ли', 'Ли Мария', 'Лина', 'Ван Рин', 'Айгүл Мысал'])
    assert.equal(chineseToLatin(name), undefined, name);
  for (const name of ['Mike Long', 'Ann Lee', 'Wang', 'Li Bernadette']) assert.equal(chineseToCyrillic(name), undefined, name);
});

test('the table of syllables is one to one', () => {
  const words = syllables.trim().split(/\s+/);
  assert.equal(words.length % 2, 0);
  assert.equal(new Set(words).size, words.length);
  assert.ok(words.length > 780);
});

test('Cyrillic in the Latin spelling of English news', () => {
  assert.equal(romanise('Ержан Жақсыбеков'), 'Yerzhan Zhaksybekov');
  assert.equal(romanise('Юлия Щукина'), 'Yuliya Shchukina');
  assert.equal(romanise('Ахмет Баев'), 'Akhmet Bayev');
  assert.equal(romanise('ШАЛҚАР'), 'SHALKAR');
});

test('Cyrillic in the Kazakh Latin alphabet of 2021', () => {
  assert.equal(kazakhLatin('Қасым Әшім'), 'Qasym Äşım');
  assert.equal(kazakhLatin('Ғани Ұлықбек Үміт Өзен Жаңа'), 'Ğani Ūlyqbek Ümıt Özen Jaña');
});

test('one key for the spellings of a name across scripts', () => {
  for (const spellings of [
    'Жақсыбеков Жаксыбеков Zhaksybekov Jaqsybekov Zhaqsybekov',
    'Ержан Yerzhan Erzhan Erjan',
    'Данияр Daniyar Daniar',
    'Құдайберген Кудайберген Kudaibergen Qudaibergen Kudaybergen',
    'Ахметова Akhmetova Ahmetova',
    'Әшім Ашим Ashim Äşım',
  ]) {
    assert.equal(new Set(spellings.split(' ').map(crossScriptKey)).size, 1, spellings);
  }
  assert.notEqual(crossScriptKey('Ахметов'), crossScriptKey('Akhmetova'));
});

test('missing headings of a person are made by rule', () => {
  assert.deepEqual(inferredHeading({ kind: 'people', id: 'a', heading: { ru: 'Чжоу Вэйминь' } }), {
    kk: 'Чжоу Вэйминь',
    en: 'Zhou Weimin',
  });
  assert.deepEqual(inferredHeading({ kind: 'people', id: 'a', heading: { en: 'Zhou Weimin' } }), {
    kk: 'Чжоу Вэйминь',
    ru: 'Чжоу Вэйминь',
  });
  assert.deepEqual(inferredHeading({ kind: 'people', id: 'a', heading: { kk: 'Әсел Құдайберген' } }), {
    ru: 'Асел Кудайберген',
    en: 'Asel Kudaybergen',
  });
});

test('no heading is made where a rule would guess', () => {
  assert.equal(inferredHeading({ kind: 'people', id: 'a', heading: { en: 'Jane Marlowe' } }), undefined);
  assert.equal(inferredHeading({ kind: 'parties', id: 'a', heading: { kk: 'Жасыл партия' } }), undefined);
  assert.equal(inferredHeading({ kind: 'people', id: 'a', heading: { kk: 'А Б', ru: 'А Б', en: 'A B' } }), undefined);
});
