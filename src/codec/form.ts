// URLSearchParams would replace it by another character.
const HALF_PAIR = /\p{Surrogate}/u;

/**
 * The text of a form. A list becomes one field for each value, fields named in `jsonFields` become JSON text, and
 * `undefined` and `null` are left out. TypeError for half a surrogate pair, which is not text.
 */
export function encodeForm(
  fields: Readonly<Record<string, unknown>>,
  jsonFields: readonly string[] = [],
): string {
  const form = new URLSearchParams();
  const append = (name: string, value: string): void => {
    if (HALF_PAIR.test(name) || HALF_PAIR.test(value)) {
      throw new TypeError(`${JSON.stringify(name)} holds half a surrogate pair, which is not text`);
    }
    form.append(name, value);
  };
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined || value === null) continue;
    if (jsonFields.includes(name)) {
      append(name, JSON.stringify(value));
    } else if (Array.isArray(value)) {
      for (const entry of value) append(name, String(entry));
    } else {
      append(name, String(value));
    }
  }
  return form.toString();
}
