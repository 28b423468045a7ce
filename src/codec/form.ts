/** Fields of a form: lists are repeated, fields named in `jsonFields` go as JSON text, `undefined` and `null` stay out. */
export function encodeForm(
  fields: Readonly<Record<string, unknown>>,
  jsonFields: readonly string[] = [],
): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined || value === null) continue;
    if (jsonFields.includes(name)) {
      form.append(name, JSON.stringify(value));
    } else if (Array.isArray(value)) {
      for (const entry of value) form.append(name, String(entry));
    } else {
      form.append(name, String(value));
    }
  }
  return form.toString();
}
