import type { AttemptInfo, AttemptOutcome, Hooks } from './attempt.ts';
import type { Redact } from './redact.ts';
import { unlessAborted } from './unless-aborted.ts';

/** Takes the head of an answer. */
export type Seen = (response: Response) => void;

/** What a hook has thrown: no failure of the attempt, and nothing to repeat it for. */
export class HookFailure {
  readonly reason: unknown;

  constructor(reason: unknown) {
    this.reason = reason;
  }
}

const NOT_SHOWN = new Set(['authorization', 'cookie', 'proxy-authorization', 'set-cookie']);

/** A copy of the headers without what is, or holds, a credential. */
export function shownHeaders(headers: Headers, redact: Redact): Headers {
  const shown = new Headers();
  for (const [name, value] of headers) {
    if (!NOT_SHOWN.has(name) && redact(name) === name) shown.append(name, redact(value));
  }
  return shown;
}

/** Sends an attempt, and tells the hooks before and after. HookFailure for what a hook throws. */
export async function watchAttempt<T>(
  hooks: Hooks,
  request: AttemptInfo,
  redact: Redact,
  signal: AbortSignal | undefined,
  send: (seen: Seen) => Promise<T>,
): Promise<T> {
  await tell(hooks.onRequest, request, signal);
  const begun = performance.now();
  let response: Response | undefined;
  const told = async (error?: unknown): Promise<void> => {
    const outcome: AttemptOutcome = {
      request,
      status: response?.status,
      headers: response && shownHeaders(response.headers, redact),
      milliseconds: performance.now() - begun,
      error,
    };
    await tell(hooks.onResponse, outcome, signal);
  };
  let result: T;
  try {
    result = await send((head) => {
      response = head;
    });
  } catch (error) {
    await told(error);
    throw error;
  }
  try {
    await told();
  } catch (failure) {
    // Nobody reads it any more.
    response?.body?.cancel().catch(() => undefined);
    throw failure;
  }
  return result;
}

async function tell<I>(
  hook: ((info: I) => void | Promise<void>) | undefined,
  info: I,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (hook === undefined) return;
  try {
    await unlessAborted(Promise.resolve(hook(info)), signal);
  } catch (error) {
    throw new HookFailure(error);
  }
}
