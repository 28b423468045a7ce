const LONGEST = 24;

/**
 * An argument that is refused, for a message: only if it is short. What was passed in the wrong place may be a key or a
 * token, and messages go to many logs.
 */
export function shown(value: unknown): string {
  if (typeof value === 'number' || value === null || value === undefined) return String(value);
  const text = typeof value === 'string' ? value : undefined;
  if (text === undefined) return `a value of the type ${typeof value}`;
  return text.length > LONGEST ? `a text of ${text.length} characters` : JSON.stringify(text);
}
