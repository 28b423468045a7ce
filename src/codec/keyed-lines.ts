import { cutKey } from './cut-key.ts';
import { keyApart, type KeyedRecord } from './keyed-record.ts';
import type { LineParser, Lines } from './line-parser.ts';
import { parseArray } from './object-lines.ts';
import { checkKind } from './shape.ts';

/**
 * Takes the `_key` out of each line before the line is parsed: to parse it, and to delete it from the record, costs a
 * quarter of a whole read.
 */
export function keyedLines<T>(): LineParser<KeyedRecord<T>> {
  return { one: parseLine, all: parseLines };
}

function parseLine<T>(line: string): KeyedRecord<T> {
  const cut = cutKey(line, 0, line.length);
  if (cut === undefined) {
    const record: T = JSON.parse(line);
    checkKind(record, 'object', 'the answer');
    return keyApart(record);
  }
  return { _key: cut.key, record: JSON.parse(cut.text) };
}

/** `undefined` if not every line begins or ends with its key. */
function parseLines<T>({ text }: Lines): KeyedRecord<T>[] | undefined {
  const keys: string[] = [];
  let joined = '';
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const cut = cutKey(text, start, end);
    if (cut === undefined) return undefined;
    joined += `${keys.length === 0 ? '' : ','}${cut.text}`;
    keys.push(cut.key);
    start = end + 1;
  }
  const records = parseArray<T>(joined, keys.length);
  return records?.map((record, index) => ({ _key: keys[index], record }));
}
