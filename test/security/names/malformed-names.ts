import * as fc from 'fast-check';

/** Names as an attacker would write them, or as a careless page has them. */
export const malformedNames: readonly (readonly [what: string, name: string])[] = [
  ['plain', 'shop'],
  ['empty', ''],
  ['.', '.'],
  ['..', '..'],
  ['%2e%2e', '%2e%2e'],
  ['a/b', 'a/b'],
  ['a\\b', 'a\\b'],
  ['a?b', 'a?b'],
  ['a#b', 'a#b'],
  ['a%2Fb', 'a%2Fb'],
  ['a&b=c', 'a&b=c'],
  ['a+b c', 'a+b c'],
  ['a;b', 'a;b'],
  ['way up', '../../2/spider/x'],
  ['host', '//evil.test/'],
  ['NUL', 'a\0b'],
  ['CR LF', 'a\r\nX-Admin: 1'],
  ['half pair', '\ud83d'],
  ['wrong pair', 'a\udc00\ud83db'],
  ['10,000', 'x'.repeat(10_000)],
  ['emoji', '🕷️'],
  ['not NFC', 'e\u0301'],
  ['U+FEFF', '\ufeffa'],
  ['__proto__', '__proto__'],
  ['constructor', 'constructor'],
  ['count', 'count'],
  ['deleted', 'deleted'],
  ['scan', 'scan'],
  ['stats', 'stats'],
  ['summary', 'summary'],
  ['list', 'list'],
  ['null', 'null'],
  ['{key}', '{key}'],
  ['$&', "$&$'$`"],
];

/** Pieces that malformed names are put together of. */
const PIECES = malformedNames
  .map(([, name]) => name)
  .filter((name) => name.length < 100)
  .concat([
    '/',
    '\\',
    '%',
    '%25',
    '%00',
    '\t',
    '\n',
    '\u2028',
    '\u007f',
    '\u202e',
    '"',
    "'",
    '[',
    ']',
  ])
  .concat([
    '{project}',
    'projects',
    'cancel',
    'value',
    's',
    'q',
    'f',
    '1',
    '1/2/3',
    '1/2/3/4',
    'json',
  ])
  .concat(['key', 'state', 'project', 'spider', 'apikey', '_key', 'toString', 'ß', '\ud800\udc00']);

/** Any name: of malformed pieces, of any characters, or of any code units at all. */
export function anyName(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 })
      .map((units) => String.fromCharCode(...units)),
  );
}
