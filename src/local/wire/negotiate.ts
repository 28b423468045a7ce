/** The media type of `types` that an Accept header likes best; the first if it likes none. */
export function negotiate(
  types: readonly string[],
  accept: string | undefined,
): string | undefined {
  // Most callers name one type, and name it exactly.
  if (accept !== undefined && types.includes(accept)) return accept;
  for (const range of rangesOf(accept ?? '*/*')) {
    const type = types.find((one) => fits(one, range));
    if (type !== undefined) return type;
  }
  return types[0];
}

/** The media ranges of an Accept header, the best liked first. */
function rangesOf(accept: string): string[] {
  return accept
    .split(',')
    .map((part) => {
      const [range = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
      const quality = parameters.find((parameter) => parameter.startsWith('q='));
      return { range, quality: quality === undefined ? 1 : Number(quality.slice(2)) };
    })
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ range }) => range);
}

function fits(type: string, range: string): boolean {
  return range === '*/*' || range === type || range === `${type.split('/')[0]}/*`;
}
