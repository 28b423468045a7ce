import { inspect } from 'node:util';
import { type } from 'arktype';
import { InvalidRecordError, type Items, type StandardSchema } from 'scrapinghub-client';
import * as v from 'valibot';
import { describe, expect, expectTypeOf, test } from 'vitest';
import * as z from 'zod';
import { json, jsonLines } from '../helpers/answers.ts';
import { clientFor, errorOf } from '../helpers/client.ts';
import { collected } from '../helpers/collected.ts';
import { serve, type TestServer } from '../helpers/server.ts';

const zod = z.object({ title: z.string(), price: z.number() });
const valibot = v.object({ title: v.string(), price: v.number() });
const arktype = type({ title: 'string', price: 'number' });

const VALIDATORS: [
  name: string,
  schema: StandardSchema<unknown, { title: string; price: number }>,
][] = [
  ['zod', zod],
  ['valibot', valibot],
  ['arktype', arktype],
];

const emma = { title: 'Emma', price: 8 };
const persuasion = { title: 'Persuasion', price: 9 };
const SECRET = 'not a number at all';
const broken = { title: 'Sanditon', price: SECRET };

describe.each(VALIDATORS)('a schema of %s', (_, schema) => {
  test('passes valid items, however they are read', async () => {
    const { items } = await itemsOf(emma, persuasion);
    const all = [emma, persuasion];
    expect(await items.list({ schema })).toEqual(all);
    expect((await collected(items.iter({ schema }))).given).toEqual(all);
    expect((await collected(items.chunks({ schema, size: 1 }))).given).toEqual([
      [emma],
      [persuasion],
    ]);
    expect((await collected(items.follow({ schema }))).given).toEqual(all);
    expect(await items.get(0, { schema })).toEqual(emma);
  });

  test('stops at an invalid item, and says where it is, but not what is in it', async () => {
    const { items } = await itemsOf(emma, broken, persuasion);
    for (const read of [items.iter({ schema }), items.follow({ schema })]) {
      const { given, failure } = await collected(read);
      expect(given).toEqual([emma]);
      expect(failure).toBeInstanceOf(InvalidRecordError);
      expect(failure).toMatchObject({ key: '1/2/3/1', position: 1 });
      expect(failure).toMatchObject({ issues: [{ message: expect.any(String), path: ['price'] }] });
      expect(String(failure)).toBe(
        'InvalidRecordError: readItems 1/2/3/1: the record does not pass the schema, at price',
      );
      expect(inspect(failure, { depth: 9 })).not.toContain('Sanditon');
    }
    const error = await errorOf(InvalidRecordError, () => items.get(1, { schema }));
    expect(error).toMatchObject({ key: '1/2/3/1', position: 1 });
  });
});

describe('with a schema', () => {
  test('its output is what is given, with its type', async () => {
    const { items } = await itemsOf(emma);
    const schema = z.object({ price: z.number() }).transform(({ price }) => price * 100);
    const [cents] = await items.as<{ other: string }>().list({ schema });
    expect(cents).toBe(800);
    expectTypeOf(cents).toEqualTypeOf<number | undefined>();
    expectTypeOf(items.iter({ schema: arktype })).toEqualTypeOf<
      AsyncGenerator<{ title: string; price: number }, void, void>
    >();
    const listOthers = () => items.as<{ other: string }>().list();
    expectTypeOf(listOthers).returns.resolves.toEqualTypeOf<{ other: string }[]>();
  });

  test('that is asynchronous, each item waits for the one before', async () => {
    const { items } = await itemsOf(emma, persuasion);
    const seen: unknown[] = [];
    const slow = v.pipeAsync(
      v.looseObject({ title: v.string() }),
      v.checkAsync(async ({ title }) => {
        seen.push(`begins ${title}`);
        await new Promise(setImmediate);
        seen.push(`ends ${title}`);
        return title !== 'Persuasion';
      }),
    );
    const { given, failure } = await collected(items.iter({ schema: slow }));
    expect(given).toEqual([emma]);
    expect(failure).toMatchObject({ position: 1, issues: [{ path: [] }] });
    expect(seen).toEqual(['begins Emma', 'ends Emma', 'begins Persuasion', 'ends Persuasion']);
  });

  test('the schema sees a key only where it was asked for', async () => {
    const { items, server } = await itemsOf(emma);
    const strict = z.strictObject({ title: z.string(), price: z.number() });
    expect(await items.list({ schema: strict })).toEqual([emma]);
    const error = await errorOf(InvalidRecordError, () =>
      items.list({ schema: strict, meta: ['_key'] }),
    );
    expect(error.key).toBe('1/2/3/0');
    const keyed = strict.extend({ _key: z.string() });
    expect(await items.list({ schema: keyed, meta: ['_key'] })).toEqual([
      { ...emma, _key: '1/2/3/0' },
    ]);
    expect(server.requests.map(({ query }) => query.getAll('meta'))).toEqual([
      ['_key'],
      ['_key'],
      ['_key'],
    ]);
  });

  test('a position is that in the job, also with a filter', async () => {
    const server = await serve(jsonLines([{ ...emma, _key: '1/2/3/70' }, { _key: '1/2/3/99' }]));
    const { items } = clientFor(server).getJob('1/2/3');
    const error = await errorOf(InvalidRecordError, () =>
      items.list({ schema: zod, filter: ['title', 'exists', []] }),
    );
    expect(error).toMatchObject({ key: '1/2/3/99', position: 99 });
  });

  test.each([{}, { parse: (): void => undefined }, { '~standard': {} }, 7])(
    'that is no schema (%j), it is a TypeError',
    async (none) => {
      const { items } = await itemsOf(emma);
      const schema: StandardSchema = JSON.parse('null') ?? none;
      await errorOf(TypeError, () => items.list({ schema }));
      expect(await items.list()).toEqual([emma]);
    },
  );
});

/** The items of a job that has ended. */
async function itemsOf(
  ...records: readonly object[]
): Promise<{ items: Items; server: TestServer }> {
  const server = await serve((exchange) => {
    const { path, query } = exchange.request;
    if (path.endsWith('/state')) return json('finished')(exchange);
    const all = records.map((record, n) => ({ ...record, _key: `1/2/3/${n}` }));
    const index = /\d+\/\d+\/\d+\/(\d+)$/.exec(path)?.[1];
    if (index !== undefined) return jsonLines(records.slice(Number(index)))(exchange);
    return jsonLines(query.has('startafter') ? [] : all)(exchange);
  });
  return { items: clientFor(server).getJob('1/2/3').items, server };
}
