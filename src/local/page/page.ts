import type { Cloud } from '../state/cloud.ts';
import type { Answer } from '../wire/answer.ts';
import type { Incoming } from '../wire/exchange.ts';

/** The page that people look at, if the path is one of it. */
export async function page(
  _cloud: Cloud,
  _path: string,
  _incoming: Incoming,
): Promise<Answer | undefined> {
  return undefined;
}
