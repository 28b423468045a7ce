/** The list or object with what `change` makes of each of its values; other values as they are. It is used up. */
export function mapValues(value: unknown, change: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (!isPlain(value)) return value;
  for (const key of Object.keys(value)) value[key] = change(value[key]);
  return value;
}

/** Is it an object that data is made of? */
export function isPlain(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}
