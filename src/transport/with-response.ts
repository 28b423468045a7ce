import { type AttemptInfo, type Observed, OBSERVER } from './attempt.ts';
import type { CallOptions } from './options.ts';

/** The head of an answer, and the request that it answers. Nothing of it is a credential. */
export interface ResponseInfo extends Omit<AttemptInfo, 'headers'> {
  readonly status: number;
  /** A copy of the answer's headers, without Set-Cookie. */
  readonly headers: Headers;
}

/** What a verb resolves to, and the head of the answer that came last. */
export interface WithResponse<T> {
  readonly value: T;
  readonly response: ResponseInfo;
}

/** Runs a verb and resolves to its value, and to the head of the last answer. TypeError if there was none. */
export async function withResponse<T>(
  run: (options: CallOptions) => PromiseLike<T>,
  options: CallOptions & Observed,
): Promise<WithResponse<T>> {
  let response: ResponseInfo | undefined;
  const observed: CallOptions & Observed = {
    ...options,
    [OBSERVER]: (outcome) => {
      options[OBSERVER]?.(outcome);
      const { request, status, headers } = outcome;
      if (status !== undefined && headers) response = { ...request, status, headers };
    },
  };
  const value = await run(observed);
  if (response !== undefined) return { value, response };
  throw new TypeError('withResponse got no answer: hand the options that it gives to the verb');
}
