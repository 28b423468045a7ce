const REDACTED = '[redacted]';

/** Takes secrets out of what is about to be shown. */
export type Redact = (text: string) => string;

/** A `Redact` that knows `secrets`, also as percent-encoded text. */
export function redactor(secrets: readonly string[]): Redact {
  const forms = new Set(secrets.flatMap((secret) => [secret, encodeURIComponent(secret)]));
  // Longest first: a secret that holds a shorter one is replaced whole.
  const ordered = [...forms].toSorted((a, b) => b.length - a.length);
  return (text) => ordered.reduce((rest, secret) => rest.replaceAll(secret, REDACTED), text);
}

/** `value` with every text in it redacted. */
export function redactValue(value: unknown, redact: Redact): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map((entry) => redactValue(entry, redact));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [redact(key), redactValue(entry, redact)]),
  );
}

/** `error`, or a plain copy of it without the secrets, if it or one of its causes shows any. */
export function redactError(error: unknown, redact: Redact): unknown {
  if (!(error instanceof Error)) return redactValue(error, redact);
  const cause = redactError(error.cause, redact);
  const shown = `${error.message}\n${error.stack}`;
  if (cause === error.cause && redact(shown) === shown) return error;
  const copy = new Error(redact(error.message), { cause });
  copy.name = error.name;
  copy.stack = redact(error.stack ?? '');
  return copy;
}
