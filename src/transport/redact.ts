const REDACTED = '[redacted]';
// Shorter pieces also occur by chance in texts that do not hold the secret.
const MIN_ENCODED_LENGTH = 4;
const MIN_BASE64_LENGTH = 8;
const MIN_LENGTH_OF_ANY_CASE = 8;

/** Replaces the secrets in a text before the text is shown. */
export interface Redact {
  (text: string): string;
  /** For the start of a longer text: leaves out its last characters, because they may be the start of a secret. */
  start(text: string): string;
}

/** Creates a `Redact` for `secrets`, in all the ways that they may be written. */
export function redactor(secrets: readonly string[]): Redact {
  let redact: Redact | undefined;
  // Created at the first use: most clients never show anything.
  const created = (): Redact => (redact ??= replacer(secrets));
  return Object.assign((text: string) => created()(text), {
    start: (text: string) => created().start(text),
  });
}

function replacer(secrets: readonly string[]): Redact {
  const forms = new Set(secrets.flatMap(formsOf));
  // Longest first, so that a secret which contains a shorter one is replaced as a whole.
  const ordered = [...forms].toSorted((a, b) => b.length - a.length);
  // Hex and percent-encoding may be in upper or lower case. A short secret may be a word, which is only itself in its
  // own case.
  const long = patternOf(
    ordered.filter(({ length }) => length >= MIN_LENGTH_OF_ANY_CASE),
    'gi',
  );
  const short = patternOf(
    ordered.filter(({ length }) => length < MIN_LENGTH_OF_ANY_CASE),
    'g',
  );
  const redact = (text: string): string => text.replace(long, REDACTED).replace(short, REDACTED);
  const longest = ordered[0]?.length ?? 0;
  return Object.assign(redact, {
    start(text: string) {
      const redacted = redact(text);
      return redacted.slice(0, Math.max(0, redacted.length - longest));
    },
  });
}

function patternOf(texts: readonly string[], flags: string): RegExp {
  // Without texts, a pattern that never matches.
  return new RegExp(texts.map(escapeRegExp).join('|') || '(?!)', flags);
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}

/** A JSON value with every text in it redacted. */
export function redactValue(value: unknown, redact: Redact): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map((entry) => redactValue(entry, redact));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [redact(key), redactValue(entry, redact)]),
    );
  }
  // A secret may be a number, or be in the source of a function.
  const text = String(value);
  return typeof value === 'function' || redact(text) !== text ? redact(text) : value;
}

/** The error that was thrown, or a copy without the secrets if it or one of its causes shows one. */
export function redactError(thrown: unknown, redact: Redact): unknown {
  try {
    return thrown instanceof Error ? redactCauses(thrown, redact, []) : redactValue(thrown, redact);
  } catch {
    // It contains itself, or is nested without an end.
    return new Error('the error cannot be shown');
  }
}

function redactCauses(error: Error, redact: Redact, above: readonly Error[]): Error {
  if (above.includes(error)) return new Error('this error is its own cause');
  const { cause } = error;
  const redactedCause =
    cause instanceof Error
      ? redactCauses(cause, redact, [...above, error])
      : redactValue(cause, redact);
  const isPlain =
    Reflect.ownKeys(error).every((name) => KNOWN.has(name)) &&
    HOOKS.every((name) => !(name in error)) &&
    error.toString === Error.prototype.toString;
  const isClean = SHOWN.every((name) => redact(textOf(error, name)) === textOf(error, name));
  if (isPlain && isClean && redactedCause === cause) return error;
  const copy = new Error(undefined, { cause: redactedCause });
  for (const name of TEXTS) {
    const value = redact(textOf(error, name));
    if (value !== '')
      Object.defineProperty(copy, name, { value, configurable: true, writable: true });
  }
  return copy;
}

const TEXTS = ['name', 'message', 'stack', 'code'] as const;
const SHOWN = [...TEXTS, Symbol.toStringTag] as const;
// The fields of an error of the platform, none of which holds a request header. Any other field may hold the request.
const KNOWN = new Set<string | symbol>([
  ...TEXTS,
  'cause',
  'errno',
  'syscall',
  'address',
  'port',
  'hostname',
]);

// With these an error defines how it is shown.
const HOOKS = [
  'toJSON',
  Symbol.for('nodejs.util.inspect.custom'),
  Symbol.for('Deno.customInspect'),
];

function textOf(error: Error, name: (typeof SHOWN)[number]): string {
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? value : '';
}

/** All ways in which a secret may be written: encoded or not, with or without the padding of Base64. */
function formsOf(secret: string): string[] {
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
  if (text.length < MIN_ENCODED_LENGTH) return [];
  const prefixes = ['', '%', String.raw`\x`, String.raw`\u00`];
  return prefixes.map((before) => hexOf(text, before)).concat(base64Of(text));
}

function hexOf(text: string, before: string): string {
  return Array.from(text, (unit) => before + digitsOf(unit)).join('');
}

function digitsOf(unit: string): string {
  return unit.charCodeAt(0).toString(16).padStart(2, '0');
}

/** The part of a text in Base64 that does not depend on the text before and after it, in both alphabets. */
function base64Of(text: string): string[] {
  return [0, 1, 2]
    .map((before) => {
      const first = Math.ceil((before * 8) / 6);
      const end = Math.floor(((before + text.length) * 8) / 6);
      return btoa('\0'.repeat(before) + text).slice(first, end);
    })
    .filter(({ length }) => length >= MIN_BASE64_LENGTH)
    .flatMap((piece) => [piece, piece.replaceAll('+', '-').replaceAll('/', '_')]);
}
