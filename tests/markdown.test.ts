import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Nodes, Root } from 'mdast';
import { toMarkdown } from '../src/ingest/markdown.ts';
import { parseBody, textRuns } from '../src/schema/body.ts';

/** Text that Markdown, HTML or a character reference could take for its own. */
const awkward = [
  '1. Первое. 2) Второе',
  '- Біз дайынбыз, - деді ол. - Бәрі жақсы.',
  '– «Да», – сказал он.',
  '+ плюс',
  '* звезда *',
  '# 5 место',
  '> больше',
  '=== ',
  '---',
  '***',
  '___',
  '~~~',
  '```код```',
  '    пробелы',
  'конец\\',
  'a\\*b',
  '\\',
  '<b>жирно</b> & <script>alert(1)</script>',
  '&amp; &lt; &#60; &copy; AT&T',
  '<https://example.org>',
  'https://example.org/a_b_c?d=e&f=*g*',
  '[ссылка](javascript:alert(1))',
  '[1]: http://example.org',
  '![картина](x.png)',
  '_снизу_ и __дважды__',
  'snake_case_word',
  '*a **b*** c*',
  '`код`',
  '!восклицание',
  '![',
  ']:',
  'a | b | c',
  '| --- |',
  'Тема: «A*B» {#id} :::note',
  '1986\\. год',
  '1986. год',
  '10) пункт',
  'Setext',
  '\u2014 тире',
  '“кавычки”',
  '@имя #тег',
  '(c) 2020',
  'x^2^ ~y~ $z$',
  '<!-- -->',
  '<?php ?>',
  '</p>',
  '&',
  '<',
  'tab',
  "I'm",
  '"q"',
  '5 > 3 < 7',
];

function paragraph(value: string): Root['children'][number] {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

/** The tree without places, neighbouring texts joined. */
function bare(node: Nodes): unknown {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return node.type;
  const kind = node.type === 'heading' ? `h${node.depth}` : node.type === 'list' && node.ordered === true ? `ol${node.start}` : node.type;
  return [kind, ...node.children.map((child) => bare(child as Nodes))];
}

function returns(root: Root): void {
  const markdown = toMarkdown(root);
  const again = parseBody(markdown);
  assert.deepEqual(bare(again), bare(root), markdown);
  assert.doesNotMatch(markdown, /(?<!\\)&(?:#\d+|#x[0-9a-f]+|[a-z]+\d*);/i, 'no character references');
  for (const run of textRuns(again, markdown)) {
    for (let at = 0; at < run.text.length; at += 1) assert.equal(markdown[run.offsetAt(at)], run.text[at], markdown);
  }
}

test('a paragraph of any text is read again as that text', () => {
  for (const value of awkward) returns({ type: 'root', children: [paragraph(value.trim())] });
});

test('the same in the middle of a text, in headings, quotations and lists', () => {
  for (const value of awkward.map((text) => text.trim())) {
    returns({
      type: 'root',
      children: [
        paragraph(`Слово ${value} слово`),
        { type: 'heading', depth: 2, children: [{ type: 'text', value }] },
        { type: 'blockquote', children: [paragraph(value) as never] },
        {
          type: 'list',
          ordered: true,
          start: 3,
          spread: false,
          children: [value, 'ещё'].map((text) => ({ type: 'listItem' as const, spread: false, children: [paragraph(text) as never] })),
        },
        {
          type: 'list',
          ordered: false,
          spread: false,
          children: [value, 'тағы'].map((text) => ({ type: 'listItem' as const, spread: false, children: [paragraph(text) as never] })),
        },
        { type: 'thematicBreak' },
        paragraph(value),
      ],
    });
  }
});

test('random mixtures of marks return', () => {
  const marks = [...'*_`[]()<>#+-.!|~\\&;:"\'=^$/ 1аб'];
  let seed = 20261121;
  const next = (): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed;
  };
  for (let round = 0; round < 1500; round += 1) {
    const value = Array.from({ length: 1 + (next() % 14) }, () => marks[Math.floor(next() / 65536) % marks.length])
      .join('')
      .replaceAll(/ +/g, ' ')
      .trim();
    if (value !== '')
      returns({ type: 'root', children: [paragraph(value), { type: 'blockquote', children: [paragraph(`я ${value}`) as never] }] });
  }
});
