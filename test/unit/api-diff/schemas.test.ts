import { describe, expect, test } from 'vitest';
import { linesAfter, linesBetween, type Small, small } from './documents.ts';

type Schemas = Small['components']['schemas'];
type Edit = (schemas: Schemas) => void;

const after = (edit: Edit): string[] => linesAfter(({ components }) => edit(components.schemas));

/** The lines of a request's change, then those of the same change of an answer. */
const BOTH_WAYS: [string, (properties: Record<string, object>) => void, string, string][] = [
  [
    'a removed field',
    (properties) => delete properties['title'],
    '! removed .title: field',
    '! removed .title: field',
  ],
  [
    'an added field',
    (properties) => (properties['isbn'] = { type: 'string' }),
    '  added .isbn: field',
    '  added .isbn: field',
  ],
  [
    'a narrower type',
    (properties) => (properties['any'] = { type: 'integer' }),
    '! changed .any: type integer | string → integer',
    '  changed .any: type integer | string → integer',
  ],
  [
    'a wider type',
    (properties) => (properties['any'] = { type: ['integer', 'string', 'null'] }),
    '  changed .any: type integer | string → integer | null | string',
    '! changed .any: type integer | string → integer | null | string',
  ],
  [
    'another type',
    (properties) => (properties['any'] = { type: 'boolean' }),
    '! changed .any: type integer | string → boolean',
    '! changed .any: type integer | string → boolean',
  ],
  [
    'any type',
    (properties) => (properties['any'] = {}),
    '  changed .any: type integer | string → anything',
    '! changed .any: type integer | string → anything',
  ],
  [
    'a removed value',
    (properties) => (properties['size'] = { enum: ['s'] }),
    '! removed .size: value m',
    '  removed .size: value m',
  ],
  [
    'an added value',
    (properties) => (properties['size'] = { enum: ['s', 'm', 'l'] }),
    '  added .size: value l',
    '! added .size: value l',
  ],
  [
    'values that are no longer listed',
    (properties) => (properties['size'] = { type: 'string' }),
    '  changed .size: takes any value',
    '! changed .size: takes any value',
  ],
  [
    'values that are listed now',
    (properties) => (properties['note'] = { type: 'string', enum: ['a', 'b'] }),
    '! changed .note: takes only a | b',
    '  changed .note: takes only a | b',
  ],
  [
    'a tighter limit',
    (properties) => (properties['note'] = { type: 'string', maxLength: 9 }),
    '! changed .note: maxLength none → 9',
    '  changed .note: maxLength none → 9',
  ],
  [
    'a pattern',
    (properties) => (properties['note'] = { type: 'string', pattern: '^a' }),
    '! changed .note: pattern none → ^a',
    '  changed .note: pattern none → ^a',
  ],
  [
    'another default',
    (properties) => (properties['note'] = { type: 'string', default: 'a' }),
    '! changed .note: default none → a',
    '  changed .note: default none → a',
  ],
  [
    'another type within a list',
    (properties) => (properties['list'] = { type: 'array', items: { type: 'string' } }),
    '! changed .list[]: type integer → string',
    '! changed .list[]: type integer → string',
  ],
  [
    'another type within a tuple',
    (properties) => (properties['pair'] = { type: 'array', prefixItems: [{ type: 'string' }] }),
    '! changed .pair[0]: type integer → string',
    '! changed .pair[0]: type integer → string',
  ],
  [
    'another type of the other fields',
    (properties) => (properties['map'] = { additionalProperties: { type: 'string' } }),
    '! changed .map.*: type integer → string',
    '! changed .map.*: type integer → string',
  ],
  [
    'a keyword that it does not know',
    (properties) => (properties['note'] = { type: 'string', not: { const: 'a' } }),
    '! changed .note: not',
    '! changed .note: not',
  ],
];

function withFields(edit: (properties: Record<string, object>) => void = () => {}): Small {
  const document = small();
  for (const { properties } of [
    document.components.schemas.Order,
    document.components.schemas.Book,
  ]) {
    Object.assign(properties, {
      any: { type: ['string', 'integer'] },
      size: { type: 'string', enum: ['s', 'm'] },
      note: { type: 'string' },
      list: { type: 'array', items: { type: 'integer' } },
      pair: { type: 'array', prefixItems: [{ type: 'integer' }] },
      map: { additionalProperties: { type: 'integer' } },
    });
    edit(properties);
  }
  return document;
}

describe('what callers write and what they read break for different reasons', () => {
  test.each(BOTH_WAYS)('%s', (_, edit, request, answer) => {
    const lines = linesBetween(withFields(), withFields(edit));
    const told = (name: string, side: string): string[] =>
      lines
        .filter((line) => line.includes(` ${name}.`))
        .map((line) => line.replace(name, '').replace(`${side}:`, ':').replace(' (orderBook)', ''));
    expect(told('Order', ' in requests')).toEqual([request]);
    expect(told('Book', ' in answers')).toEqual([answer]);
    expect(lines).toHaveLength(2);
  });
});

test.each<[string, Edit, string[]]>([
  [
    'a field that is now required of callers',
    ({ Order }) => Order.required.push('binding'),
    ['! changed Order.binding in requests: optional → required (orderBook)'],
  ],
  [
    'a field that callers need no longer',
    ({ Order }) => (Order.required = []),
    ['  changed Order.title in requests: required → optional (orderBook)'],
  ],
  [
    'an added field that is required of callers',
    ({ Order }) => {
      Order.required.push('isbn');
      Order.properties['isbn'] = { type: 'string' };
    },
    ['! added Order.isbn in requests: required field (orderBook)'],
  ],
  [
    'a field that only the service writes now',
    ({ Order }) => (Order.properties['binding'] = { readOnly: true }),
    ['! removed Order.binding in requests: field (orderBook)'],
  ],
  [
    'a required field whose name is not described',
    ({ Order }) => Order.required.push('else'),
    ['! changed Order.else in requests: required (orderBook)'],
  ],
  [
    'other fields that are let in',
    ({ Order }) => delete Order['additionalProperties'],
    ['  added Order.* in requests: fields of any other name (orderBook)'],
  ],
  [
    'a field that may be missing from answers',
    ({ Book }) => (Book.required = []),
    ['! changed Book.title in answers: required → optional (orderBook)'],
  ],
  [
    'a field that is always in answers',
    ({ Book }) => Book.required.push('state'),
    ['  changed Book.state in answers: optional → required (orderBook)'],
  ],
  [
    'other fields that are no longer in answers',
    ({ Book }) => (Book['additionalProperties'] = false),
    ['! removed Book.* in answers: fields of any other name (orderBook)'],
  ],
  [
    'a variant that is no longer in answers',
    ({ Book }) => (Book.properties['price'] = { oneOf: [{ type: 'number' }] }),
    [
      '  changed Book.price in answers: type null | number → number (orderBook)',
      '  removed Book.price in answers: variant {"type":"null"} (oneOf) (orderBook)',
    ],
  ],
  [
    'variants where there was one type',
    ({ Book }) => (Book.properties['title'] = { oneOf: [{ type: 'string' }, { type: 'null' }] }),
    [
      '! changed Book.title in answers: oneOf none → [{"type":"string"},{"type":"null"}] (orderBook)',
      '! changed Book.title in answers: type string → null | string (orderBook)',
    ],
  ],
  [
    'a schema that several share',
    ({ State }) => State.enum.push('lost'),
    ['! added State in answers: value lost (orderBook)'],
  ],
  [
    'a description and an example',
    ({ Book }) => Object.assign(Book, { description: 'A book.', example: {} }),
    [],
  ],
  [
    'the same fields by way of allOf',
    (schemas) => Object.assign(schemas, { Book: { allOf: [schemas.Book, { type: 'object' }] } }),
    [],
  ],
])('the report tells of %s', (_, edit, lines) => {
  expect(after(edit)).toEqual(lines);
});

test('an integer where any number was is narrower', () => {
  const number = small();
  number.components.parameters.count.schema.type = 'number';
  expect(linesBetween(small(), number)).toEqual([
    '  changed parameter count in requests: type integer → number (orderBook)',
  ]);
  expect(linesBetween(number, small())).toEqual([
    '! changed parameter count in requests: type number → integer (orderBook)',
  ]);
});

test.each([
  ['minimum', 2, true],
  ['minimum', 0, false],
  ['maximum', 99, true],
  ['maximum', 101, false],
] as const)('%s %d of a parameter', (name, limit, isBreaking) => {
  const edited = small();
  const { schema } = edited.components.parameters.count;
  const old = schema[name];
  schema[name] = limit;
  const sign = isBreaking ? '!' : ' ';
  const what = `${name} ${old} → ${limit}`;
  expect(linesBetween(small(), edited)).toEqual([
    `${sign} changed parameter count in requests: ${what} (orderBook)`,
  ]);
});
