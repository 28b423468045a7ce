const SHOWN = 3;

/** The few of `candidates` whose text is most like `wanted`, the best first. */
export function nearest<T>(
  wanted: string,
  candidates: readonly T[],
  textOf: (candidate: T) => string,
): T[] {
  return candidates
    .map((candidate) => ({ candidate, distance: distanceBetween(wanted, textOf(candidate)) }))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, SHOWN)
    .map(({ candidate }) => candidate);
}

/** Characters to add, drop or change until `a` is `b` (Levenshtein's distance). */
export function distanceBetween(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [row, character] of [...a].entries()) {
    const current = [row + 1];
    for (let at = 1; at <= b.length; at += 1) {
      const change = (above[at - 1] ?? 0) + (character === b[at - 1] ? 0 : 1);
      current.push(Math.min(change, (above[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above.at(-1) ?? 0;
}
