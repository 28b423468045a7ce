import { checkOptions, type OptionNames } from '../../codec/known-options.ts';
import type { JobMetadataRecord, JobState } from '../../generated/types.ts';
import { sleep } from '../../transport/abort.ts';
import { CALL_OPTIONS, type CallOptions } from '../../transport/options.ts';
import type { Session } from '../session.ts';
import { jobKeyOf, type JobPath } from './job-key.ts';

const DEFAULT_INTERVAL = 2_000;
const GROWTH = 1.5;
const MAX_GROWTH = 10;
const LONGEST_PAUSE = 30_000;

const OVER: ReadonlySet<JobState> = new Set(['finished', 'deleted']);

/** How often to ask the service for changes. */
export interface PollOptions {
  /**
   * Milliseconds between two requests. Default 2000. While nothing changes, each pause is 1.5 times as long as the one
   * before, up to ten times `pollInterval` or 30 s.
   */
  pollInterval?: number | undefined;
}

/** The names of `PollOptions`. */
export const POLL_OPTIONS: OptionNames<PollOptions> = { pollInterval: true };

/** How to wait for the end of a job. */
export interface JobWaitOptions extends CallOptions, PollOptions {
  /** Called with the state of the job after each request for it, also the last. If it throws or rejects, so does the wait. */
  onPoll?: ((state: JobState) => void | Promise<void>) | undefined;
}

/** The names of `JobWaitOptions`. */
const JOB_WAIT_OPTIONS: OptionNames<JobWaitOptions> = {
  ...CALL_OPTIONS,
  ...POLL_OPTIONS,
  onPoll: true,
};

/** The pauses between two requests. */
export class PollPause {
  readonly #first: number;
  readonly #longest: number;
  #next: number;

  /** RangeError unless `pollInterval` is at least 1 ms. */
  constructor({ pollInterval = DEFAULT_INTERVAL }: PollOptions) {
    if (!Number.isFinite(pollInterval) || pollInterval < 1) {
      throw new RangeError(`pollInterval must be milliseconds from 1 on, not ${pollInterval}`);
    }
    this.#first = pollInterval;
    this.#longest = Math.max(pollInterval, Math.min(pollInterval * MAX_GROWTH, LONGEST_PAUSE));
    this.#next = pollInterval;
  }

  /** Waits. The next pause is longer. Rejects with the signal's reason if that aborts. */
  async wait(signal: AbortSignal | undefined): Promise<void> {
    const pause = this.#next;
    this.#next = Math.min(pause * GROWTH, this.#longest);
    await sleep(pause, signal);
  }

  /** Something has changed: the next pause is the first one again. */
  reset(): void {
    this.#next = this.#first;
  }
}

/** Is the job finished or deleted (`readJobField`)? NotFoundError if the job does not exist. */
export async function isJobOver(
  session: Session,
  job: JobPath,
  options?: CallOptions,
): Promise<boolean> {
  return OVER.has(await readState(session, job, options));
}

/** Asks for the state of a job until it is finished or deleted, and resolves to its metadata. */
export async function waitUntilFinished(
  session: Session,
  path: JobPath,
  given: JobWaitOptions = {},
): Promise<JobMetadataRecord> {
  checkOptions('waitUntilFinished', given, JOB_WAIT_OPTIONS);
  const { pollInterval, onPoll, ...options } = given;
  const pause = new PollPause({ pollInterval });
  // Only the state is polled: all of the metadata is requested once, at the end.
  for (;;) {
    const state = await readState(session, path, options);
    await onPoll?.(state);
    if (OVER.has(state)) break;
    await pause.wait(options.signal);
  }
  const [record] = await session.call('readJobMetadata', { path }, options);
  if (record !== undefined) return record;
  throw session.notFound('readJobMetadata', { ...path }, `job ${jobKeyOf(path)} is gone`);
}

async function readState(
  session: Session,
  job: JobPath,
  options: CallOptions | undefined,
): Promise<JobState> {
  const path = { ...job, field: 'state' };
  const state = await session.call('readJobField', { path }, options);
  // Every job has a state: without one, the job does not exist.
  if (state === null) {
    throw session.notFound('readJobField', path, `there is no job ${jobKeyOf(job)}`);
  }
  // The operation is for any field. This one holds a state.
  return state as JobState;
}
