/**
 * `value` as one segment of a path. TypeError for a value that no encoding makes safe: `fetch` resolves `.` and `..`,
 * even as `%2e`.
 */
export function encodeSegment(name: string, value: unknown): string {
  if (value === '')
    throw new TypeError(`${name} is empty: without it the call would reach another endpoint`);
  if (value === '.' || value === '..') {
    throw new TypeError(`${name} is '${value}', which no URL can carry as a name`);
  }
  return encodeText(name, value);
}

/**
 * The query of a call. A list becomes one parameter for each value; `undefined` is left out. TypeError for a value that
 * is no text: to leave out `null`, for example, would drop a condition that somebody meant.
 */
export function encodeQuery(query: Readonly<Record<string, unknown>>): string {
  return Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((one) => `${name}=${encodeText(name, one)}`),
    )
    .join('&');
}

function encodeText(name: string, value: unknown): string {
  const isNumber = typeof value === 'number' && Number.isFinite(value);
  if (typeof value !== 'string' && typeof value !== 'boolean' && !isNumber) {
    throw new TypeError(`${name} is missing: it must be a text or a number`);
  }
  try {
    return encodeURIComponent(value);
  } catch {
    throw new TypeError(`${name} holds half a surrogate pair, which is not text`);
  }
}
