import { checkOptions } from '../codec/known-options.ts';
import { type AttemptInfo, type Observed, OBSERVER } from './hooks.ts';
import { CALL_OPTIONS, type CallOptions } from './options.ts';

/** The head of a response, and the request that it answers. It holds no credential. */
export interface ResponseInfo extends Omit<AttemptInfo, 'headers'> {
  readonly status: number;
  /** A copy of the response's headers, without Set-Cookie. */
  readonly headers: Headers;
}

/** The result of a method, and the head of its last response. */
export interface WithResponse<T> {
  readonly value: T;
  readonly response: ResponseInfo;
}

/** Runs a method and resolves to its result and the head of its last response. TypeError if there was no response. */
export async function withResponse<T>(
  run: (options: CallOptions) => PromiseLike<T>,
  options: CallOptions & Observed,
): Promise<WithResponse<T>> {
  checkOptions('a call', options, CALL_OPTIONS);
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
  throw new TypeError('withResponse got no response: hand the options that it gives to the method');
}
