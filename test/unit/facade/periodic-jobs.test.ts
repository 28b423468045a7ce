import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCron } from '../../../src/facade/projects/periodic-jobs.ts';

const PATTERN = patternOfDocument();

const GOOD = [
  '* * * * *',
  '0 0 1 1 0',
  '59 23 31 12 6',
  '0 9 * * 7',
  '0 9 * * 1',
  '5 4 3 2 1',
  '10 10 10 10 *',
  '30 * 29 2 *',
];

const BAD: [cron: string, named: RegExp][] = [
  ['60 * * * *', /minute .* 0 to 59/],
  ['-1 * * * *', /minute/],
  ['100 * * * *', /minute/],
  ['* 24 * * *', /hour .* 0 to 23/],
  ['* * 0 * *', /day of the month .* 1 to 31/],
  ['* * 32 * *', /day of the month/],
  ['* * * 0 *', /month .* 1 to 12/],
  ['* * * 13 *', /month/],
  ['* * * * 8', /day of the week .* 0 to 7/],
  ['1-5 * * * *', /minute/],
  ['*/5 * * * *', /minute/],
  ['1,2 * * * *', /minute/],
  ['** * * * *', /minute/],
  ['1.5 * * * *', /minute/],
  ['1e1 * * * *', /minute/],
  ['0x1 * * * *', /minute/],
  ['+1 * * * *', /minute/],
  ['? * * * *', /minute/],
  ['05 * * * *', /minute/],
  ['00 * * * *', /minute/],
  ['* 09 * * *', /hour/],
  ['* * 01 * *', /day of the month/],
  ['* * * 06 *', /month/],
  ['* * * JAN *', /month/],
  ['* * * * 01', /day of the week/],
  ['* * * * sun', /day of the week/],
  ['٥ * * * *', /minute/],
  ['* * * * 1\n', /day of the week/],
  ['', /5 fields/],
  ['*', /5 fields/],
  ['* * * *', /5 fields/],
  ['* * * * * *', /5 fields/],
  ['*  * * * *', /5 fields/],
  [' * * * * *', /5 fields/],
  ['* * * * * ', /5 fields/],
  ['*\t* * * *', /5 fields/],
  ['@daily', /5 fields/],
];

describe('a cron', () => {
  test.each(GOOD)('%j is taken', (cron) => {
    expect(() => checkCron(cron)).not.toThrow();
  });

  test.each(BAD)('%j is a TypeError that says which field', (cron, named) => {
    expect(() => checkCron(cron)).toThrow(TypeError);
    expect(() => checkCron(cron)).toThrow(named);
  });

  test('is shown in the error as it was given', () => {
    expect(() => checkCron('0 9-17 * * *')).toThrow('"9-17"');
  });
});

describe('the document and the client judge the same', () => {
  test.each([...GOOD, ...BAD.map(([cron]) => cron)])('%j', (cron) => {
    expect(isTaken(cron)).toBe(PATTERN.test(cron));
  });

  test('every number in every field', () => {
    const crons = Array.from({ length: 5 }, (_, at) =>
      Array.from({ length: 101 }, (_none, n) => withField(at, `${n}`)),
    ).flat();
    expect(crons.filter(isTaken)).toEqual(crons.filter((cron) => PATTERN.test(cron)));
  });

  test('any fields', () => {
    const field = fc.oneof(
      { arbitrary: fc.constant('*'), weight: 5 },
      fc.nat(70).map(String),
      fc.constantFrom('*', '', '00', '07', '1-2', '*/2', '1,2', 'MON', ' '),
    );
    const cron = fc.array(field, { minLength: 5, maxLength: 6 }).map((fields) => fields.join(' '));
    const property = fc.property(cron, (text) => {
      expect(isTaken(text)).toBe(PATTERN.test(text));
    });
    fc.assert(property);
  });
});

function isTaken(cron: string): boolean {
  try {
    checkCron(cron);
    return true;
  } catch {
    return false;
  }
}

/** A cron of `*` with one field of another text. */
function withField(at: number, field: string): string {
  return Array.from({ length: 5 }, (_, n) => (n === at ? field : '*')).join(' ');
}

/** The pattern that the document gives for a cron. */
function patternOfDocument(): RegExp {
  const file = new URL('../../../openapi.json', import.meta.url);
  const document: { components: { schemas: { Cron: { pattern: string } } } } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  return new RegExp(document.components.schemas.Cron.pattern, 'u');
}
