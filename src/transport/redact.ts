const REDACTED = '[redacted]';

/** Takes secrets out of what is about to be shown. */
export type Redact = (text: string) => string;

/** A `Redact` that knows `secrets`, in all the ways that they may be written. */
export function redactor(secrets: readonly string[]): Redact {
  const forms = new Set(secrets.flatMap(formsOf));
  // Longest first: a secret that holds a shorter one is replaced whole.
  const ordered = [...forms].toSorted((a, b) => b.length - a.length);
  return (text) => ordered.reduce((rest, secret) => rest.replaceAll(secret, REDACTED), text);
}

/** A secret as it is, without the padding of Base64, percent-encoded, and escaped as in JSON. */
function formsOf(secret: string): string[] {
  return [secret, secret.replace(/=+$/, '')].flatMap((text) =>
    text === '' ? [] : [text, encodeURIComponent(text), JSON.stringify(text).slice(1, -1)],
  );
}

/** `value` with every text in it redacted; for what has the shape of JSON. */
export function redactValue(value: unknown, redact: Redact): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map((entry) => redactValue(entry, redact));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [redact(key), redactValue(entry, redact)]),
  );
}

/** What was thrown, or a copy of it without the secrets, if it or one of its causes shows any. */
export function redactError(thrown: unknown, redact: Redact): unknown {
  try {
    return thrown instanceof Error ? redactCauses(thrown, redact, []) : redactValue(thrown, redact);
  } catch {
    // It holds itself, or is nested without end.
    return new Error('what was thrown cannot be shown');
  }
}

function redactCauses(error: Error, redact: Redact, above: readonly Error[]): Error {
  if (above.includes(error)) return new Error('a cause of itself');
  const { cause } = error;
  const shownCause =
    cause instanceof Error
      ? redactCauses(cause, redact, [...above, error])
      : redactValue(cause, redact);
  const isPlain = Reflect.ownKeys(error).every((name) => KNOWN.has(name));
  const isClean = TEXTS.every((name) => redact(textOf(error, name)) === textOf(error, name));
  if (isPlain && isClean && shownCause === cause) return error;
  const copy = new Error(undefined, { cause: shownCause });
  for (const name of TEXTS) {
    const value = redact(textOf(error, name));
    if (value !== '')
      Object.defineProperty(copy, name, { value, configurable: true, writable: true });
  }
  return copy;
}

const TEXTS = ['name', 'message', 'stack', 'code'] as const;
// What an error of the platform has, none of it from the request's head. Anything else may hold the request itself.
const KNOWN = new Set<string | symbol>([
  ...TEXTS,
  'cause',
  'errno',
  'syscall',
  'address',
  'port',
  'hostname',
]);

function textOf(error: Error, name: (typeof TEXTS)[number]): string {
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? value : '';
}
