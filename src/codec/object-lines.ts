import type { Lines } from './line-parser.ts';

/**
 * The values of lines that are objects, by one parse of all of them, which is faster than one a line where the text is
 * ASCII. `undefined` for any other text: with blank lines, other values, spaces around a value, or a line that is not
 * JSON.
 */
export function parseObjectLines<T>({ text, isAscii }: Lines): T[] | undefined {
  if (!isAscii) return undefined;
  const joined = text.replaceAll('}\n{', '},{');
  return joined.includes('\n') ? undefined : parseArray(joined, countLines(text));
}

/**
 * The values of a JSON array without its brackets, which was made of so many lines. `undefined` if it is none, or has
 * another number of values: a line that holds two, or half of one, is not JSON Lines though the whole is JSON.
 */
export function parseArray<T>(text: string, lines: number): T[] | undefined {
  try {
    const values: T[] = JSON.parse(`[${text}]`);
    return values.length === lines ? values : undefined;
  } catch {
    return undefined;
  }
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
