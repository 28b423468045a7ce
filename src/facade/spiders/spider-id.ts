import { MalformedResponseError } from '../../errors/malformed-response-error.ts';
import type { CallOptions } from '../../transport/options.ts';
import type { Session } from '../session.ts';

/**
 * The id of the spider with this name (`getSpiderId`), which is the middle part of its jobs' keys. With `create`, an
 * unknown name gets a new id; otherwise NotFoundError.
 */
export async function findSpiderId(
  session: Session,
  project: number,
  name: string,
  options: CallOptions & { create?: boolean | undefined } = {},
): Promise<number> {
  const { create, ...callOptions } = options;
  const query = create === true ? { create: 'True' as const } : {};
  const path = { project, name };
  const id = await session.call('getSpiderId', { path, query }, callOptions);
  if (typeof id === 'number' && Number.isSafeInteger(id)) return id;
  if (id !== null) throw new MalformedResponseError('getSpiderId: the response is no id');
  const message = `project ${project} has no spider ${JSON.stringify(name)}`;
  throw session.notFound('getSpiderId', path, message);
}
