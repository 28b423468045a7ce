import { type OperationId, operations } from '../../generated/operations.ts';
import { decodeBody } from '../wire/body.ts';
import type { Incoming } from '../wire/exchange.ts';
import { Query } from '../wire/query.ts';
import type { FoundOperation } from '../wire/router.ts';

/** A call as the service received it, without its credential. */
export interface ServiceCall {
  readonly operation: OperationId;
  readonly method: string;
  /** Values of the path, such as `{ project: '123' }`. */
  readonly path: Readonly<Record<string, string>>;
  /** Values of the query; an array if a name occurs several times. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * Decompressed and decoded: the fields of a form, a JSON value, an array of JSON Lines; otherwise the text. `undefined`
   * if it is empty.
   */
  readonly body: unknown;
}

/** A call for the list of calls. Its body is decoded when it is looked at, because most are not. */
export function serviceCall(
  { id, path }: FoundOperation,
  incoming: Incoming,
  text: string,
): ServiceCall {
  const { authorization: _, ...headers } = incoming.headers();
  const { apikey: _key, ...query } = Query.of(incoming.url).toFields();
  const values = Object.entries(path).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  return {
    operation: id,
    method: incoming.method,
    path: Object.fromEntries(values),
    query,
    headers,
    get body() {
      return decodeBody(operations[id], text);
    },
  };
}
