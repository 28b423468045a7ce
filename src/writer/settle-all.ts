/** Waits for all, also when some fail; rejects with the one error there was, or with an AggregateError of several. */
export async function settleAll(promises: readonly Promise<unknown>[]): Promise<void> {
  const results = await Promise.allSettled(promises);
  const reasons = results.flatMap((result) =>
    result.status === 'rejected' ? [result.reason as unknown] : [],
  );
  // An abort gives everyone the same reason: that is one error.
  const errors = [...new Set(reasons)];
  if (errors.length === 1) throw errors[0];
  if (errors.length > 1) throw new AggregateError(errors, `${errors.length} writers failed`);
}
