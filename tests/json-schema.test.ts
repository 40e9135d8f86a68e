import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, test } from 'node:test';
import { jsonSchemas } from '../src/schema/jsonSchema.ts';

const root = join(import.meta.dirname, '..');
const files = jsonSchemas();

describe('the JSON Schema files for editors', () => {
  for (const [path, text] of Object.entries(files)) {
    test(`${basename(path)} is fresh`, () => {
      assert.equal(readFileSync(join(root, path), 'utf8'), text, 'run node scripts/schemas.ts');
    });
  }

  test('are all there, and no others', () => {
    const expected = ['archive', 'decisions', 'organisations', 'parties', 'people', 'places', 'sidecar', 'sources'].map(
      (name) => `${name}.schema.json`,
    );
    assert.deepEqual(readdirSync(join(root, 'src/schema/json')).sort(), expected);
    assert.deepEqual(
      Object.keys(files)
        .map((path) => basename(path))
        .sort(),
      expected,
    );
  });

  test('refuse keys that the schemas do not know', () => {
    const { items } = JSON.parse(files['src/schema/json/people.schema.json'] ?? '{}');
    assert.equal(items.additionalProperties, false);
    assert.deepEqual(items.required, ['id', 'heading']);
  });
});
