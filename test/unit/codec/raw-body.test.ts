import { ConnectionError } from 'scrapinghub-client';
import { expect, test } from 'vitest';
import { RawBody } from '../../../src/codec/raw-body.ts';
import type { EndOfBody } from '../../../src/codec/record-decoder.ts';
import type { DataFormat } from '../../../src/generated/operations.ts';

const WHOLE: [DataFormat, EndOfBody, string][] = [
  ['json', 'doubtful', '[]\n'],
  ['json', 'doubtful', '[{"a":["\\"]"]}]'],
  ['xml', 'doubtful', '<?xml version="1.0"?>\n<values><value/></values>\n'],
  ['xml', 'doubtful', '<values/>'],
  ['csv', 'likely', 'name\nOne\n'],
  ['csv', 'likely', ''],
  ['csv', 'proven', 'name\nOne'],
  ['text', 'likely', 'one\ntwo'],
];

const CUT: [DataFormat, EndOfBody, string][] = [
  ['json', 'proven', ''],
  ['json', 'proven', '[{"a":[1]'],
  ['json', 'proven', '["]'],
  ['xml', 'proven', '<?xml version="1.0"?>\n<values><value/>'],
  ['xml', 'proven', '<values><value></value>'],
  ['xml', 'proven', ''],
  ['csv', 'likely', 'name\nOn'],
  ['csv', 'doubtful', 'name\nOne\n'],
  ['text', 'doubtful', 'one\n'],
];

test.each(WHOLE)('%s whose end is %s is whole: %j', (format, end, text) => {
  expect(() => read(format, text).end(end)).not.toThrow();
});

test.each(CUT)('%s whose end is %s is cut off: %j', (format, end, text) => {
  expect(() => read(format, text).end(end)).toThrow(ConnectionError);
});

test('lines of csv end as the caller wants', () => {
  const body = new RawBody('csv', ';');
  body.push(new TextEncoder().encode('name;One;'));
  expect(() => body.end('likely')).not.toThrow();
});

/** Byte by byte. */
function read(format: DataFormat, text: string): RawBody {
  const body = new RawBody(format);
  for (const byte of new TextEncoder().encode(text)) body.push(Uint8Array.of(byte));
  return body;
}
