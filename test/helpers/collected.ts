/** What an iterable gave until it ended or failed, and what it failed with. */
export interface Collected<T> {
  readonly given: readonly T[];
  readonly failure: unknown;
}

/** Everything that an iterable gives, also where it fails in the end. */
export async function collected<T>(values: AsyncIterable<T>): Promise<Collected<T>> {
  const given: T[] = [];
  try {
    for await (const value of values) given.push(value);
  } catch (failure) {
    return { given, failure };
  }
  return { given, failure: undefined };
}
