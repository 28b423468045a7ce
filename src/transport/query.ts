import { encodeText } from './path-segment.ts';

/**
 * The query of a call; a list is repeated, `undefined` stays out. TypeError for what has no text: `null`, say, would
 * leave out a condition that somebody meant.
 */
export function encodeQuery(query: Readonly<Record<string, unknown>>): string {
  return Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((one) => `${name}=${encodeText(name, one)}`),
    )
    .join('&');
}
