import { MAX_VALUE_BYTES } from '../../generated/constants.ts';

/** Why a request is refused. The words of the answer depend on which part of the service says it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** An answer to a call of the app that has words of its own. */
export class BodyRefusal extends Refusal {
  readonly body: unknown;

  constructor(status: number, body: unknown) {
    super(status, 'refused');
    this.body = body;
  }
}

export function unauthorized(): Refusal {
  return new Refusal(401, 'Unauthorized');
}

export function notFound(): Refusal {
  return new Refusal(404, 'Not Found');
}

export function invalidValue(name: string, value: unknown): Refusal {
  return new Refusal(400, `invalid value for ${name}: ${textOf(value)}`);
}

export function unreadable(reason: string): Refusal {
  return new Refusal(400, `Error parsing data, ${reason}`);
}

export function tooLarge(): Refusal {
  return new Refusal(
    413,
    `Error parsing data, Serialized value too large - max ${MAX_VALUE_BYTES} bytes`,
  );
}

const SHOWN = 100;

function textOf(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
