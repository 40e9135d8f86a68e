import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDatabase } from '../src/catalogue/database.ts';
import { takeInventory } from '../src/catalogue/inventory.ts';
import { rememberPrinted } from '../src/catalogue/printed.ts';
import { updateCatalogue } from '../src/catalogue/update.ts';
import { allUnits } from '../src/press/units.ts';
import { madeContent } from './small-archive.ts';

const article = (id: string) => ({ id, language: 'en', headline: 'News', body: `Nothing more is told of ${id}.`, names: {} });

test('what comes after a press has begun is printed too, also where nothing was written down before the build was killed', () => {
  const database = openDatabase(':memory:', 'test', () => assert.fail('there is nothing to remove'));
  const printed = rememberPrinted(database);
  updateCatalogue(database, madeContent([article('first')], {}));
  printed.begin(allUnits(takeInventory(database)), 'press');
  assert.ok(printed.stale().includes('article first'));

  updateCatalogue(database, madeContent([article('first'), article('second')], {}));
  assert.ok(printed.stale().includes('article second'));
});
