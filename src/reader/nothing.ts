/** A read that has no records. */
export async function* nothing(): AsyncGenerator<never, void, void> {}
