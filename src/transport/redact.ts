import { formsOf } from './secret-forms.ts';

const REDACTED = '[redacted]';

/** Takes secrets out of what is about to be shown. */
export type Redact = (text: string) => string;

/** A `Redact` that knows `secrets`, in all the ways that they may be written. */
export function redactor(secrets: readonly string[]): Redact {
  let redact: Redact | undefined;
  // Made when there is something to show: most clients never have to.
  return (text) => (redact ??= replacer(secrets))(text);
}

function replacer(secrets: readonly string[]): Redact {
  const forms = new Set(secrets.flatMap(formsOf));
  // Longest first: a secret that holds a shorter one is replaced whole.
  const ordered = [...forms].toSorted((a, b) => b.length - a.length);
  // Hex and the digits of percent-encoding have two cases. A short one is a word, which stands for itself in another.
  const long = patternOf(
    ordered.filter(({ length }) => length >= LEAST_OF_ANY_CASE),
    'gi',
  );
  const short = patternOf(
    ordered.filter(({ length }) => length < LEAST_OF_ANY_CASE),
    'g',
  );
  return (text) => text.replace(long, REDACTED).replace(short, REDACTED);
}

const LEAST_OF_ANY_CASE = 8;

function patternOf(texts: readonly string[], flags: string): RegExp {
  // Of nothing, one that is nowhere.
  return new RegExp(texts.map(escapeRegExp).join('|') || '(?!)', flags);
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}

/** `value` with every text in it redacted; for what has the shape of JSON. */
export function redactValue(value: unknown, redact: Redact): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map((entry) => redactValue(entry, redact));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [redact(key), redactValue(entry, redact)]),
    );
  }
  // A key may be a number, or hang on a function.
  const text = String(value);
  return typeof value === 'function' || redact(text) !== text ? redact(text) : value;
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
  const isPlain =
    Reflect.ownKeys(error).every((name) => KNOWN.has(name)) &&
    HOOKS.every((name) => !(name in error)) &&
    error.toString === Error.prototype.toString;
  const isClean = SHOWN.every((name) => redact(textOf(error, name)) === textOf(error, name));
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
const SHOWN = [...TEXTS, Symbol.toStringTag] as const;
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

// By these an error says in its own way how it is shown.
const HOOKS = [
  'toJSON',
  Symbol.for('nodejs.util.inspect.custom'),
  Symbol.for('Deno.customInspect'),
];

function textOf(error: Error, name: (typeof SHOWN)[number]): string {
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? value : '';
}
