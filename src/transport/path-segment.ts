/**
 * `value` as one segment of a path, whatever it holds: it is encoded, and TypeError where encoding is not enough
 * (`fetch` folds `.` and `..`, even as `%2e`).
 */
export function encodeSegment(name: string, value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') {
    throw new TypeError(`${name} is missing: it must be a text or a number`);
  }
  const text = String(value);
  if (text === '')
    throw new TypeError(`${name} is empty: without it the call would reach another endpoint`);
  if (text === '.' || text === '..') {
    throw new TypeError(`${name} is '${text}', which no URL can carry as a name`);
  }
  try {
    return encodeURIComponent(text);
  } catch {
    throw new TypeError(`${name} holds half a surrogate pair, which is not text`);
  }
}
