import { MemoryLevel } from 'memory-level';
import { expect, test } from 'vitest';
import { keyOf, keysWithin, lastText } from '../../src/local/store/keys.ts';
import { type Database, Store, StoreWriteError } from '../../src/local/store/store.ts';

test('keys sort by number and by text, whatever characters they have', () => {
  const numbers = [0, 9, 10, 99, 100, 2 ** 40].map((number) => keyOf('a', number));
  expect(numbers.toSorted()).toEqual(numbers);
  const texts = ['', '\u0000', '\u0000a', '\u0001', 'a', 'a\u0000b', 'ab'].map((text) =>
    keyOf('a', text),
  );
  expect(texts.toSorted()).toEqual(texts);
  expect(new Set(texts).size).toBe(texts.length);
  expect(lastText(keyOf('a', 'x\u0000\u0001y'))).toBe('x\u0000\u0001y');
});

test('a key is within its own parts only', () => {
  const { gte, lt } = keysWithin('a', 1);
  const isWithin = (key: string): boolean => key >= gte && key < lt;
  expect(isWithin(keyOf('a', 1, 5))).toBe(true);
  expect(isWithin(keyOf('a', 1))).toBe(false);
  expect(isWithin(keyOf('a', 11, 5))).toBe(false);
  expect(isWithin(keyOf('a', 1, '\uffff'))).toBe(true);
});

test('when the disk is full, the write is refused, reads go on, and writes succeed once there is space', async () => {
  const database = new MemoryLevel<string, string>({ storeEncoding: 'utf8' });
  await database.open();
  let isFull = false;
  let opened = 0;
  const disk: Database = {
    get: (key) => database.get(key),
    getMany: (keys) => database.getMany(keys),
    iterator: (options) => database.iterator(options),
    clear: () => database.clear(),
    close: () => Promise.resolve(),
    batch: (changes) =>
      isFull ? Promise.reject(new Error('IO error: No space left')) : database.batch(changes),
  };
  const store = new Store(disk, async () => {
    opened += 1;
    return disk;
  });
  await store.write([{ type: 'put', key: 'a', value: '1' }]);
  isFull = true;
  const refused = store.write([{ type: 'put', key: 'b', value: '2' }]);
  await expect(refused).rejects.toBeInstanceOf(StoreWriteError);
  expect(await store.get('a')).toBe('1');
  isFull = false;
  await store.write([{ type: 'put', key: 'b', value: '2' }]);
  expect(await store.list({})).toEqual([
    ['a', '1'],
    ['b', '2'],
  ]);
  // What comes after a failed write goes into a journal that is whole.
  expect(opened).toBe(1);
});
