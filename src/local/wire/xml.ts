const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A value with the data types of XML-RPC. */
export function xmlValue(value: unknown): string {
  return `<value>${typed(value)}</value>`;
}

function typed(value: unknown): string {
  if (value === null) return '<nil/>';
  if (typeof value === 'string') return `<string>${escape(value)}</string>`;
  if (typeof value === 'boolean') return `<boolean>${Number(value)}</boolean>`;
  if (typeof value === 'number') {
    return Number.isInteger(value) ? `<int>${value}</int>` : `<double>${value}</double>`;
  }
  if (Array.isArray(value)) return `<array><data>${value.map(xmlValue).join('')}</data></array>`;
  const members = Object.entries(Object(value)).map(
    ([name, one]) => `<member><name>${escape(name)}</name>${xmlValue(one)}</member>`,
  );
  return `<struct>${members.join('')}</struct>`;
}

function escape(text: string): string {
  return text.replaceAll(/[&<>]/g, (character) => ESCAPES[character] ?? character);
}
