import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fuzz } from '../bench/fuzz.ts';
import { holdsOfSeed } from '../bench/invariants.ts';
import { stepsOf } from '../bench/steps.ts';

test('what no stage may break holds of made seeds and queries', () => {
  const { cases, failures } = fuzz(20261121, 4);
  assert.deepEqual(failures, []);
  assert.equal(cases, 400);
});

test('a text of marks alone is no article, and a first line of marks is no headline', () => {
  for (const text of [':\n\n', '…\n', '---\n***\n', '« »', '!?'])
    assert.equal(stepsOf('a.txt', Buffer.from(text)).refused, 'no text', text);
  const { understood } = stepsOf('a.txt', Buffer.from('…\n\nThe harbour council opened the fish market on Monday, and traders came.\n'));
  assert.equal(understood?.article.headline.value, 'The harbour council opened the fish market on Monday, and traders came');
});

test('a line of the head or foot that goes on in the next is kept whole among what was removed', () => {
  const text =
    'Market opens\n\nTraders came to the harbour on Monday, the council said in the town.\nThey sold fish until noon.\n\nSource: the Harbour Bulletin of the towns of\nOldport and Newport\n';
  holdsOfSeed({ ending: 'txt', text });
  const { understood } = stepsOf('a.txt', Buffer.from(text));
  assert.deepEqual(
    understood?.article.removed.map(({ line, text: removed }) => [line, removed]),
    [
      [6, 'Source: the Harbour Bulletin of the towns of'],
      [7, 'Oldport and Newport'],
    ],
  );
});
