import type { BatchWriter } from 'scrapinghub-client';

/** Prism can't read gzip. */
export const UNCOMPRESSED = { contentEncoding: 'identity' } as const;

/** Writes the entries and closes the writer. */
export async function writeAll<T>(writer: BatchWriter<T>, entries: readonly T[]): Promise<void> {
  for (const entry of entries) await writer.write(entry);
  await writer.close();
}
