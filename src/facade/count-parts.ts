import { MalformedResponseError } from '../errors/malformed-response-error.ts';

/** How many there are in one part of a count, and where the next part starts; that is absent or null at the end. */
interface CountPart {
  count: number;
  nextstart?: unknown;
}

/**
 * The sum of a count that the service may do in parts: `countFrom` asks for the part that starts at `start`.
 * MalformedResponseError if it would have no end.
 */
export async function countParts(
  operation: string,
  first: string | undefined,
  countFrom: (start: string | undefined) => Promise<CountPart>,
): Promise<number> {
  const starts = new Set<string>();
  let total = 0;
  for (let start = first; ;) {
    const part = await countFrom(start);
    total += part.count;
    if (typeof part.nextstart !== 'string') return total;
    start = part.nextstart;
    if (starts.has(start)) {
      throw new MalformedResponseError(`${operation}: the same nextstart came twice`);
    }
    starts.add(start);
  }
}
