/** A value as a part of a URL. TypeError, with the name of the parameter, for one that has no text. */
export function encodeText(name: string, value: unknown): string {
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

/**
 * `value` as one segment of a path, whatever it holds: it is encoded, and TypeError where encoding is not enough
 * (`fetch` folds `.` and `..`, even as `%2e`).
 */
export function encodeSegment(name: string, value: unknown): string {
  if (value === '')
    throw new TypeError(`${name} is empty: without it the call would reach another endpoint`);
  if (value === '.' || value === '..') {
    throw new TypeError(`${name} is '${value}', which no URL can carry as a name`);
  }
  return encodeText(name, value);
}
