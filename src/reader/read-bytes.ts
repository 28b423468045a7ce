import { StreamInterruptedError } from '../errors/stream-interrupted-error.ts';
import type { DataFormat, OperationId } from '../generated/operations.ts';
import type { Arguments } from '../transport/operation-types.ts';
import type { CallOptions } from '../transport/options.ts';
import type { Transport } from '../transport/transport.ts';

/** The body of an answer in `format` as it comes. StreamInterruptedError if it breaks off: nothing tells where to go on. */
export async function* readBytes<Id extends OperationId>(
  transport: Transport,
  id: Id,
  args: Arguments<Id>,
  format: DataFormat,
  options: CallOptions = {},
): AsyncGenerator<Uint8Array, void, void> {
  let bytes = 0;
  try {
    for await (const parts of transport.bytes(id, args, { ...options, format })) {
      for (const part of parts) {
        bytes += part.length;
        yield part;
      }
    }
  } catch (error) {
    if (!(error instanceof StreamInterruptedError)) throw error;
    const message = `${id}: the answer broke off after ${bytes} bytes`;
    throw new StreamInterruptedError(message, { received: 0 }, error.cause);
  }
}
