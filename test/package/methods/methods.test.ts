import { beforeAll, describe, expect, test } from 'vitest';
import { json } from '../../helpers/answers.ts';
import { serve } from '../../helpers/server.ts';
import { facadeCalls } from '../../security/names/named-calls.ts';
import { OPTION, ownersOn, passOptions } from './pass-options.ts';
import { PublicMethods } from './public-methods.ts';
import { type OptionPlace, publicOptions } from './public-options.ts';
import { publicTexts } from './public-texts.ts';

let places: OptionPlace[];
let texts: string[];

beforeAll(() => {
  const methods = new PublicMethods();
  places = publicOptions(methods);
  texts = publicTexts(methods);
}, 120_000);

describe('every object of options that a method takes', () => {
  test('is found in the types', () => {
    const found = places.map(({ takes }) => takes);
    expect(found).toEqual(
      expect.arrayContaining([
        'new ScrapinghubClient(options)',
        'ProjectJobs.list(params)',
        'SpiderJobs.run(run)',
        'Items.chunks(params)',
        'Logs.follow(params)',
        'Items.createWriter(options)',
        'BatchWriter.close(options)',
        'localService(options)',
      ]),
    );
  });

  test('knows the options of its type, and no other one: before anything is sent', async () => {
    const server = await serve(json(5));
    const owners = await ownersOn(server);
    const before = server.requests.length;
    const wrongs: string[] = [];
    for (const place of places) {
      const failure = await passOptions(owners, place).catch((error: unknown) => error);
      const isRight = failure instanceof TypeError && failure.message.includes(` ${OPTION}: `);
      if (!isRight) wrongs.push(`${place.takes}: ${String(failure)}`);
    }
    expect(wrongs).toEqual([]);
    expect(server.requests).toHaveLength(before);
  }, 60_000);
});

describe('the table of names', () => {
  const known = new Set(facadeCalls.map(({ takes }) => takes));

  test('has every text that a method of the package takes', () => {
    expect(texts.filter((text) => !known.has(text))).toEqual([]);
  });

  test('has nothing that no method takes', () => {
    expect([...known].filter((text) => !texts.includes(text))).toEqual([]);
  });
});
