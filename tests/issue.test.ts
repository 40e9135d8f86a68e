import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isIssue, withoutIssue } from '../src/ingest/issue.ts';
import { languages } from '../src/languages/languages.ts';

test('the number of an issue is told from what begins like one', () => {
  for (const line of [
    '№ 12 (3 456)',
    'Vol. IX, No. 4 (77)',
    'Issue 8',
    'Выпуск 14',
    '15-сан',
    '№ 7 (с начала издания 903)',
    'No. 4, Vol. 2',
  ])
    assert.ok(isIssue(line, languages), line);
  for (const line of [
    'No. 9 Mill Street reopens',
    '№ 5 мектеп ашылды',
    'Номер снят с печати',
    '12 саны аз',
    '* * *',
    'Volume of trade up 4 percent',
    'Сан',
  ])
    assert.ok(!isIssue(line, languages), line);
});

test('the day stands behind the number', () => {
  assert.equal(withoutIssue('№ 12-13 (3.456). Среда, 9 марта 2022 года', languages), 'Среда, 9 марта 2022 года');
  assert.equal(withoutIssue('No. 4, March 9, 2022', languages), 'March 9, 2022');
  assert.equal(withoutIssue('№ 5 мектеп ашылды', languages), '№ 5 мектеп ашылды');
});
