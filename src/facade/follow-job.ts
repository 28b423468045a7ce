import { Follower } from '../reader/follow.ts';
import { removeKeys } from '../codec/record-key.ts';
import type { CallOptions } from '../transport/options.ts';
import { checkRecordFormat } from '../transport/record-format.ts';
import { checkCount } from './count.ts';
import type { CountedJobDataOperations } from './counted-job-data.ts';
import type { FollowParams } from './follow-params.ts';
import { type JobPath, jobKeyOf } from './job-key.ts';
import { toJobDataQuery } from './job-reads.ts';
import { isJobOver } from './job-state.ts';
import type { LogReadParams } from './logs.ts';
import { PollPause } from './poll-pause.ts';
import type { Session } from './session.ts';
import type { StandardSchema } from './standard-schema.ts';

/** A kind of data of a job that can be followed. */
interface FollowedSource {
  readonly path: JobPath;
  readonly operations: CountedJobDataOperations;
}

/** The records of a job in arrays, those that come included, until the job has ended. */
export async function* followJob<T>(
  session: Session,
  source: FollowedSource,
  params: FollowParams & Pick<LogReadParams, 'level'> & { schema?: StandardSchema | undefined },
  options: CallOptions = {},
): AsyncGenerator<T[], void, void> {
  const { path, operations } = source;
  const { pollInterval, schema, meta = [], ...rest } = params;
  const keepKey = meta.includes('_key');
  const query = toJobDataQuery(source, { ...rest, meta: keepKey ? meta : [...meta, '_key'] });
  const last = checkCount('last', params.last);
  if (last !== undefined && (query.start !== undefined || query.startafter !== undefined)) {
    throw new TypeError('give last, or where to begin, not both');
  }
  checkRecordFormat(params.format);
  const pause = new PollPause({ pollInterval }, options.signal);
  const transport = await session.transport(options);
  const job = {
    path,
    query,
    last,
    pause,
    jobKey: jobKeyOf(path),
    isOver: () => isJobOver(session, path, options),
    total: async () => {
      const { totals } = await transport.call(operations.stats, { path }, options);
      return totals?.input_values ?? 0;
    },
  };
  const reading = { ...options, format: params.format };
  const chunks = new Follower(transport, operations.read, job, reading).records();
  // What the records are is the caller's to say.
  if (schema === undefined) {
    for await (const records of chunks) yield (keepKey ? records : removeKeys(records)) as T[];
    return;
  }
  const { checkRecords } = await session.load(() => import('./check-records.ts'), options);
  const check = { operation: operations.read, schema, keepKey };
  yield* checkRecords(chunks, check) as AsyncGenerator<T[], void, void>;
}
