import { distanceBetween, nearest } from './nearest.ts';

/** The names of all options of a type. The compiler refuses a list with one too few or too many. */
export type OptionNames<T> = Readonly<Record<keyof T, true>>;

const LONGEST_NAME = 40;

/**
 * TypeError for an option that does not exist: a filter that is misspelt would select everything. The message names the
 * nearest option. An option that is `undefined` is as good as left out.
 */
export function checkOptions(
  what: string,
  options: object | undefined,
  known: Readonly<Record<string, true>>,
): void {
  if (options === undefined) return;
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new TypeError(`${what} takes its options as an object`);
  }
  if (options instanceof AbortSignal) throw new TypeError(`${what} takes a signal as { signal }`);
  // With inherited ones, which count as much as the object's own.
  for (const name in options) {
    if (Object.hasOwn(known, name) || Reflect.get(options, name) === undefined) continue;
    throw new TypeError(`${what} has no option ${shown(name)}: ${hint(name, Object.keys(known))}`);
  }
}

function hint(name: string, known: readonly string[]): string {
  const wanted = plain(name);
  const best = nearest(wanted, known, plain).find((one) => isNear(wanted, plain(one)));
  // `tag` is a part of `hasTag`.
  const longer = known.find((one) => plain(one).includes(wanted));
  const meant = best ?? longer;
  if (meant !== undefined) return `did you mean ${meant}?`;
  return `it has ${known.join(', ')}`;
}

/** A name without its way of writing: `has_tag`, `hasTag` and `hastag` are the same. */
function plain(name: string): string {
  return name.slice(0, LONGEST_NAME).replaceAll(/[_-]/g, '').toLowerCase();
}

function isNear(a: string, b: string): boolean {
  return distanceBetween(a, b) <= Math.max(a.length, b.length) / 2;
}

/** A long name may be a key or a token in the wrong place. */
function shown(name: string): string {
  return name.length > LONGEST_NAME ? `of ${name.length} characters` : name;
}
