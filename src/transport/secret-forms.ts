// Shorter pieces are found in texts that have nothing to do with it.
const LEAST_ENCODED = 4;
const LEAST_BASE64 = 8;

/** A secret as it may be written by whatever was shown it: encoded or not, with or without the padding of Base64. */
export function formsOf(secret: string): string[] {
  const texts = [secret, secret.replace(/=+$/, '')].filter((text) => text !== '');
  return texts.flatMap((text) => spelled(text).concat(encoded(text)));
}

/** Percent-encoded once or twice, as in a form, and escaped as in JSON. */
function spelled(text: string): string[] {
  const percent = encodeURIComponent(text);
  return [
    text,
    percent,
    encodeURIComponent(percent),
    percent.replaceAll('%20', '+'),
    JSON.stringify(text).slice(1, -1),
    JSON.stringify(text)
      .slice(1, -1)
      .replaceAll('/', String.raw`\/`),
  ];
}

function encoded(text: string): string[] {
  if (text.length < LEAST_ENCODED) return [];
  const prefixes = ['', '%', String.raw`\x`, String.raw`\u00`];
  return prefixes.map((before) => hexOf(text, before)).concat(base64Of(text));
}

function hexOf(text: string, before: string): string {
  return Array.from(text, (unit) => before + digitsOf(unit)).join('');
}

function digitsOf(unit: string): string {
  return unit.charCodeAt(0).toString(16).padStart(2, '0');
}

/** What is always there of a text in Base64, in both alphabets, whatever stands before and behind it. */
function base64Of(text: string): string[] {
  return [0, 1, 2]
    .map((before) => {
      const first = Math.ceil((before * 8) / 6);
      const end = Math.floor(((before + text.length) * 8) / 6);
      return btoa('\0'.repeat(before) + text).slice(first, end);
    })
    .filter(({ length }) => length >= LEAST_BASE64)
    .flatMap((piece) => [piece, piece.replaceAll('+', '-').replaceAll('/', '_')]);
}
