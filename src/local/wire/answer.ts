import { operations, type OperationId } from '../../generated/operations.ts';
import { BodyRefusal, type Refusal } from './refusal.ts';

/** What is sent back, before an adapter makes a response of it. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?:
    | string
    | Uint8Array<ArrayBuffer>
    | AsyncIterable<string | Uint8Array<ArrayBuffer>>;
}

/** The part of the service that answers: the parts differ in their headers and in the words of their refusals. */
export type Part = 'jobq' | 'data' | 'app' | 'app2';

const JOBQ = /^\/(?:jobq|jobs|ids|projects|spiders)\//;

export function partOf(path: string): Part {
  if (path.startsWith('/api/')) return path.startsWith('/api/v2/') ? 'app2' : 'app';
  return JOBQ.test(path) ? 'jobq' : 'data';
}

/** The part of the service that an operation belongs to. */
export const parts: Readonly<Record<OperationId, Part>> = partsOfOperations();

function partsOfOperations(): Record<OperationId, Part> {
  const found: Partial<Record<OperationId, Part>> = {};
  for (const { id, path } of Object.values(operations)) found[id] = partOf(path);
  // Every operation is in the table.
  return found as Record<OperationId, Part>;
}

/** The content type as this part of the service writes it. */
export function contentType(part: Part, type: string): string {
  return part === 'data' ? `${type}; charset=UTF-8` : type;
}

export function json(part: Part, value: unknown, status = 200): Answer {
  return {
    status,
    headers: { 'content-type': contentType(part, 'application/json') },
    body: JSON.stringify(value),
  };
}

/** JSON Lines of few values. */
export function lines(part: Part, values: readonly unknown[]): Answer {
  return {
    status: 200,
    headers: { 'content-type': contentType(part, 'application/x-jsonlines') },
    body: values.map((value) => JSON.stringify(value)).join('\n'),
  };
}

/** Done, and nothing to say. */
export function done(type?: string, status = 200): Answer {
  return { status, headers: type === undefined ? {} : { 'content-type': type } };
}

/** The words of a refusal, which differ from one part of the service to the other. */
export function refused(refusal: Refusal, part: Part): Answer {
  const { message } = refusal;
  if (refusal instanceof BodyRefusal) return json(part, refusal.body, refusal.status);
  if (part === 'app' || part === 'app2') return refusedByApp(refusal, part);
  const { status } = refusal;
  if (part === 'jobq') return refusedByJobq(status, message);
  // The data part sends these two texts without a content type.
  const headers: Record<string, string> =
    status === 401 || status === 404 ? {} : { 'content-type': contentType(part, 'text/plain') };
  return { status, headers, body: `${message}\n` };
}

function refusedByApp({ status, message }: Refusal, part: Part): Answer {
  // The app says 403 where the others say 401.
  if (status === 401) return json(part, { status: 'error', message: 'Authentication failed' }, 403);
  if (part === 'app2')
    return json(part, { detail: status === 404 ? 'Not found.' : message }, status);
  return json(part, { status: status === 400 ? 'badrequest' : 'error', message }, status);
}

const NAMES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
};

function refusedByJobq(status: number, message: string): Answer {
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    ...(status === 401 && { 'www-authenticate': 'Basic realm="apikey"' }),
  };
  const error = NAMES[status] ?? message;
  return { status, headers, body: JSON.stringify({ error, message }, null, 2) };
}
