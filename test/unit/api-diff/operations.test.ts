import { describe, expect, test } from 'vitest';
import {
  type Answer,
  linesAfter,
  linesBetween,
  type Operation,
  operationOf,
  type Small,
  small,
} from './documents.ts';

type Edit = (document: Small, operation: Operation) => void;

const body = ({ requestBody }: Operation): NonNullable<Operation['requestBody']> =>
  requestBody ?? { required: false, content: {} };
const success = ({ responses: { 200: answer } }: Operation): Answer =>
  answer !== undefined && 'content' in answer ? answer : { headers: {}, content: {} };
const operationAt = (path: string, operationId: string): Small['paths'] => ({
  [path]: { parameters: [], post: { ...operationOf(small()), operationId, parameters: [] } },
});
const PAGE = { name: 'page', in: 'query', schema: { type: 'integer' } };

/** What breaks nobody. */
const HARMLESS: [string, Edit, string[]][] = [
  ['nothing', () => {}, []],
  ['another version', ({ info }) => (info.version = '2.0.0'), []],
  [
    'an added operation',
    ({ paths }) => Object.assign(paths, operationAt('/shelves', 'addShelf')),
    ['  added addShelf: operation POST /shelves'],
  ],
  [
    'an added parameter that may be left out',
    (_, { parameters }) => parameters.push(PAGE),
    ['  added orderBook query page: parameter'],
  ],
  [
    'an added media type',
    (_, operation) => (body(operation).content['text/plain'] = { schema: {} }),
    ['  added orderBook body text/plain: media type'],
  ],
  [
    'an added error',
    (_, { responses }) => (responses['404'] = { headers: {}, content: {} }),
    ['  added orderBook answer 404: status'],
  ],
  [
    'an added header of an answer',
    (_, operation) => (success(operation).headers['x-right'] = { schema: {} }),
    ['  added orderBook answer 200 header x-right: header'],
  ],
  [
    'a deprecation',
    (_, operation) => (operation.deprecated = true),
    ['  changed orderBook: deprecated none → true'],
  ],
  [
    'another rule for repeats',
    (_, operation) => (operation['x-idempotent'] = false),
    ['  changed orderBook: x-idempotent true → false'],
  ],
  [
    'a key that is no longer needed',
    (_, operation) => (operation.security = []),
    ['  removed orderBook security: {"apiKey":[]}'],
  ],
];

/** What callers have to change their code for. */
const BREAKING: [string, Edit, string[]][] = [
  [
    'a removed operation',
    ({ paths }) => delete paths['/books/{shelf}'],
    ['! removed orderBook: operation POST /books/{shelf}'],
  ],
  [
    'a renamed operation',
    (_, operation) => (operation.operationId = 'buyBook'),
    ['! changed buyBook: operationId orderBook → buyBook'],
  ],
  [
    'a moved operation',
    ({ paths }) => {
      Object.assign(paths, { '/order/{shelf}': paths['/books/{shelf}'] });
      delete paths['/books/{shelf}'];
    },
    ['! changed orderBook: place POST /books/{shelf} → POST /order/{shelf}'],
  ],
  [
    'another host',
    ({ servers }) => servers.splice(0, 1, { url: 'https://books.example', 'x-host': 'storage' }),
    ['! changed orderBook: host app → storage'],
  ],
  [
    'another way to sign',
    (document) => (document.security = [{ token: [] }]),
    ['! removed orderBook security: {"apiKey":[]}', '  added orderBook security: {"token":[]}'],
  ],
  [
    'a removed parameter',
    (_, { parameters }) => parameters.pop(),
    ['! removed orderBook query count: parameter'],
  ],
  [
    'a renamed parameter of the path',
    ({ paths }) =>
      (paths['/books/{shelf}']?.parameters ?? []).splice(0, 1, {
        name: 'row',
        in: 'path',
        required: true,
        schema: { type: 'integer' },
      }),
    ['! added orderBook path row: required parameter', '! removed orderBook path shelf: parameter'],
  ],
  [
    'an added parameter that is required',
    (_, { parameters }) => parameters.push({ ...PAGE, required: true }),
    ['! added orderBook query page: required parameter'],
  ],
  [
    'a shared parameter that is now required',
    ({ components }) => (components.parameters.count.required = true),
    ['! changed parameter count in requests: optional → required (orderBook)'],
  ],
  [
    'another style of a parameter',
    ({ components }) => Object.assign(components.parameters.count, { style: 'form' }),
    ['! changed parameter count in requests: style none → form (orderBook)'],
  ],
  [
    'a removed body',
    (_, operation) => delete operation.requestBody,
    ['! removed orderBook body: body'],
  ],
  [
    'a body that is now required',
    (_, operation) => (body(operation).required = true),
    ['! changed orderBook body: optional → required'],
  ],
  [
    'a removed media type of a body',
    (_, operation) => delete body(operation).content['application/json'],
    ['! removed orderBook body application/json: media type'],
  ],
  [
    'another encoding of a field',
    (_, operation) =>
      Object.assign(body(operation).content['application/json'] ?? {}, { encoding: { a: {} } }),
    ['! changed orderBook body application/json: encoding'],
  ],
  [
    'a removed status',
    (_, { responses }) => delete responses['409'],
    ['! removed orderBook answer 409: status'],
  ],
  [
    'another success',
    (_, { responses }) => (responses['202'] = { headers: {}, content: {} }),
    ['! added orderBook answer 202: status'],
  ],
  [
    'a removed media type of an answer',
    (_, operation) => delete success(operation).content['application/json'],
    ['! removed orderBook answer 200 application/json: media type'],
  ],
  [
    'a removed header of an answer',
    (_, operation) => delete success(operation).headers['x-left'],
    ['! removed orderBook answer 200 header x-left: header'],
  ],
  [
    'another meaning of an error',
    ({ components }) => Object.assign(components.responses.Taken, { 'x-error': { code: 'gone' } }),
    ['! changed response Taken in answers: x-error {"code":"taken"} → {"code":"gone"} (orderBook)'],
  ],
];

describe('callers go on as before after', () => {
  test.each(HARMLESS)('%s', (_, edit, lines) => expect(linesAfter(edit)).toEqual(lines));
});

describe('the report calls breaking', () => {
  test.each(BREAKING)('%s', (_, edit, lines) => expect(linesAfter(edit)).toEqual(lines));
});

test('a key that is needed where none was is breaking', () => {
  const open = { ...small(), security: [] };
  expect(linesBetween(open, small())).toEqual([
    '! changed orderBook security: a key is needed',
    '  added orderBook security: {"apiKey":[]}',
  ]);
});

test('a body that is now asked for is breaking if it is required', () => {
  const before = small();
  Object.assign(before.paths['/books/{shelf}']?.post ?? {}, { requestBody: undefined });
  expect(linesBetween(before, small())).toEqual(['  added orderBook body: body']);
  const after = small();
  Object.assign(after.paths['/books/{shelf}']?.post ?? {}, {
    requestBody: { required: true, content: {} },
  });
  expect(linesBetween(before, after)).toEqual(['! added orderBook body: required body']);
});

test('a document is compared with nothing before the first release', () => {
  const nothing = { info: { version: 'none' }, paths: {}, components: { schemas: {} } };
  expect(linesBetween(nothing, small())).toEqual([
    '  added orderBook: operation POST /books/{shelf}',
  ]);
});
