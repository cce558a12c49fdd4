import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attempts, type Attempt } from '../test/attempts.ts';
import { documentedOperations, resolve, type Schema } from '../test/document.ts';
import { hostileTexts } from '../test/hostile-values.ts';
import { columns } from '../test/who-may.ts';
import { createWorldOf, rightfulFor } from '../test/world.ts';

/** Fields in which people write what they like. */
const TEXTS = ['reason', 'note', 'title', 'description', 'body', 'name', 'method_label'];

const connectionIds = [...new Set(columns.map(({ connectionId }) => connectionId))];

/** Which of them the body of an operation has, by the document. */
function fieldsOf({ operationId }: Attempt): string[] {
  const { body } = documentedOperations.find(({ id }) => id === operationId)!;
  if (body === undefined) return [];
  const schema = resolve(body) as Schema;
  const { properties } = schema.$ref === undefined ? schema : (resolve(schema.$ref) as Schema);
  return TEXTS.filter((name) => properties?.[name]);
}

/** Every text of a JSON value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('a text that looks like an attack is kept and told as it was typed', () => {
  it('in every field of the contract that takes one', () => {
    const fields = new Set(attempts.flatMap((each) => fieldsOf(each).map((name) => `${each.operationId} ${name}`)));
    assert.equal(fields.size, 14, [...fields].join());
  });

  for (const each of attempts.filter((attempt) => fieldsOf(attempt).length > 0))
    it(`${each.name}: ${fieldsOf(each).join(', ')}`, async () => {
      let kept = 0;
      for (const connectionId of connectionIds) {
        const { tester, scene } = await createWorldOf(connectionId);
        const rightful = rightfulFor(each, tester, scene);
        if (!rightful) continue;
        const ready = await each.prepare(rightful.person, rightful.scene);
        const prepared = tester.api.platform.snapshot();
        const { method, path, json, ...options } = each.toCall(ready);
        // What isn't in the answer itself is in the activity, or in the billing history.
        const readings = [
          `/v1/connections/${connectionId}/activity`,
          `/v1/connections/${connectionId}/billing-history`,
        ];
        for (const name of fieldsOf(each).filter((field) => field === 'note' || field in json!))
          for (const typed of hostileTexts) {
            const answer = await rightful.person.call(method, path, { ...options, json: { ...json, [name]: typed } });
            assert.ok(answer.status < 300, `${name} ${typed}: ${answer.status} ${answer.text.slice(0, 300)}`);
            const told = [answer, ...(await Promise.all(readings.map((reading) => scene.owners.issuer.get(reading))))];
            assert.ok(
              told.some(({ body }) => textsIn(body).includes(typed)),
              `${name} ${typed}`,
            );
            kept += 1;
            tester.api.platform.restore(prepared);
          }
      }
      assert.ok(kept >= hostileTexts.length);
    });
});
