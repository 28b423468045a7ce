/**
 * The values of lines that are objects, by one parse of all of them, which is faster than one a line. `undefined` for
 * any other text: with blank lines, other values, spaces around a value, or a line that is not JSON.
 */
export function parseObjectLines(text: string): unknown[] | undefined {
  const joined = text.replaceAll('}\n{', '},{');
  if (joined.includes('\n')) return undefined;
  try {
    const values: unknown[] = JSON.parse(`[${joined}]`);
    // A line that holds two objects, or half of one, is not JSON Lines though the whole is JSON.
    return values.length === countLines(text) ? values : undefined;
  } catch {
    return undefined;
  }
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
