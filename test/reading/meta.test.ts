import type { Keyed, ReadParams } from 'scrapinghub-client';
import { expect, expectTypeOf, test } from 'vitest';
import { jsonLines } from '../helpers/answers.ts';
import { clientFor } from '../helpers/client.ts';
import { serve } from '../helpers/server.ts';

interface Book {
  title: string;
}
type KeyedBook = Book & { _key: string };

const STORED = { title: 'Emma', _key: '1/2/3/0', _ts: 1_700_000_000_000 };

test('what meta asks for is in an item and in its type, however it is read', async () => {
  const { items } = clientFor(await serve(jsonLines([STORED]))).getJob('1/2/3');
  const books = items.as<Book>();
  const [listed] = await books.list({ meta: ['_key', '_ts'] });
  expectTypeOf(listed).toEqualTypeOf<(Book & { _key: string; _ts: number }) | undefined>();
  expect(listed).toEqual(STORED);
  for await (const book of books.iter({ meta: ['_key'] })) {
    expectTypeOf(book).toEqualTypeOf<KeyedBook>();
    expect(book._key).toBe(STORED._key);
  }
  for await (const [book] of books.chunks({ meta: ['_key'], size: 1 })) {
    expectTypeOf(book).toEqualTypeOf<KeyedBook | undefined>();
    expect(book?._key).toBe(STORED._key);
  }
  const followed = books.follow({ meta: ['_key'] });
  expectTypeOf(followed).toEqualTypeOf<AsyncGenerator<KeyedBook, void, void>>();
});

test('the type of an item has no key if nobody asks, or if the parameters do not say', async () => {
  const { items } = clientFor(await serve(jsonLines([STORED]))).getJob('1/2/3');
  const params: ReadParams = {};
  expectTypeOf(await items.as<Book>().list(params)).toEqualTypeOf<Book[]>();
  expectTypeOf(await items.as<Book>().list()).toEqualTypeOf<Book[]>();
  expect(await items.list(params)).toEqual([{ title: 'Emma', _ts: STORED._ts }]);
});

test('the time of a record of a collection is in its type, where meta asks for it', async () => {
  const project = clientFor(await serve(jsonLines([STORED]))).getProject(1);
  const store = project.collections.getStore<Book>('books');
  const [record] = await store.list({ meta: ['_ts'] });
  expectTypeOf(record).toEqualTypeOf<(Keyed<Book> & { _ts: number }) | undefined>();
  expect(record?._ts).toBe(STORED._ts);
  for await (const book of store.iter({ meta: ['_ts'] })) expect(book._ts).toBe(STORED._ts);
});
