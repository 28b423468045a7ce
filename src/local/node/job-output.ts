import { StringDecoder } from 'node:string_decoder';
import type { Readable } from 'node:stream';
import type { Entries, JobPlace } from '../state/entries.ts';

/** A longer line becomes several entries. */
const MAX_LINE = 64 * 1024;
/** Entries that are written at once. */
const BATCH = 1_000;

/** Writes the lines of a program's output to the log of its job. Reads on only as fast as the store writes. */
export async function logOutput(
  output: Readable,
  level: number,
  place: JobPlace,
  entries: Entries,
): Promise<void> {
  for await (const lines of linesOf(output)) {
    const time = Date.now();
    for (let at = 0; at < lines.length; at += BATCH) {
      const batch = lines.slice(at, at + BATCH).map((message) => {
        const value = { time, level, message };
        return { text: JSON.stringify(value), value };
      });
      await entries.append('logs', place, batch);
    }
  }
}

async function* linesOf(output: Readable): AsyncGenerator<string[]> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of output) {
    const [...lines] = (rest + decoder.write(chunk)).split('\n');
    rest = lines.pop() ?? '';
    while (rest.length > MAX_LINE) {
      lines.push(rest.slice(0, MAX_LINE));
      rest = rest.slice(MAX_LINE);
    }
    const shown = lines.flatMap(parts);
    if (shown.length > 0) yield shown;
  }
  rest += decoder.end();
  if (rest !== '') yield parts(rest);
}

/** A line in parts that are not too long. Empty lines are left out. */
function parts(line: string): string[] {
  const text = line.trimEnd();
  const count = Math.ceil(text.length / MAX_LINE);
  return Array.from({ length: count }, (_, at) => text.slice(at * MAX_LINE, (at + 1) * MAX_LINE));
}
