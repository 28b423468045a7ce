const WIDTH = 76;
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** A value as TypeScript, in the format of this repository. */
export function codeOf(value: unknown, indent = ''): string {
  const short = onOneLine(value);
  if (short.length + indent.length <= WIDTH || typeof value !== 'object' || value === null) {
    return short;
  }
  const deeper = `${indent}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const lines = Array.isArray(value)
    ? value.map((one) => `${deeper}${codeOf(one, deeper)},\n`)
    : Object.entries(value).map(
        ([name, one]) => `${deeper}${nameOf(name)}: ${codeOf(one, deeper)},\n`,
      );
  return `${open}\n${lines.join('')}${indent}${close}`;
}

function onOneLine(value: unknown): string {
  if (typeof value === 'string') return stringOf(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, one]) => `${nameOf(name)}: ${onOneLine(one)}`);
  return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}';
}

function nameOf(name: string): string {
  return IDENTIFIER.test(name) ? name : stringOf(name);
}

function stringOf(text: string): string {
  return text.includes("'")
    ? JSON.stringify(text)
    : `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"')}'`;
}
