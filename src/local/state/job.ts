import { JOB_STATES } from '../../generated/constants.ts';

export type JobState = (typeof JOB_STATES)[number];

/** What a job says about itself: the fields of its metadata, `state` among them. */
export type Metadata = Record<string, unknown>;

/** A job as it is stored. A change replaces it by another record. */
export interface JobRecord {
  readonly key: string;
  readonly project: number;
  readonly spider: number;
  readonly number: number;
  /** When its state changed last. */
  readonly ts: number;
  /** Its place among all changes of state, where several have the same time. */
  readonly order: number;
  /** What the job's own program identifies itself with, while it runs. */
  readonly token: string | null;
  /** No two active jobs of a project have the same. */
  readonly unique: string | null;
  readonly metadata: Readonly<Metadata>;
}

const TIMES = ['pending_time', 'running_time', 'finished_time'] as const;
const SUMMARY_FIELDS = ['spider', ...TIMES, 'close_reason', 'version'] as const;

/** Numbers of what a job has written. */
export interface JobCounts {
  readonly items: number;
  readonly pages: number;
  readonly logs: number;
  readonly errors: number;
}

export function stateOf({ metadata }: JobRecord): JobState {
  const state = JOB_STATES.find((one) => one === metadata['state']);
  if (state === undefined) throw new Error('a job is in a state that there is not');
  return state;
}

/** Is the job pending or running? */
export function isActive(job: JobRecord): boolean {
  const state = stateOf(job);
  return state === 'pending' || state === 'running';
}

export function tagsOf({ metadata }: JobRecord): string[] {
  const { tags } = metadata;
  return Array.isArray(tags) ? tags.map(String) : [];
}

export interface SummaryOptions {
  readonly now: number;
  /** Fields of the metadata in place of the usual ones. */
  readonly fields?: readonly string[];
  readonly withTags?: boolean;
  readonly counts?: JobCounts | undefined;
}

/** A job as lists and summaries show it. */
export function summaryOf(job: JobRecord, options: SummaryOptions): Record<string, unknown> {
  const { now, fields = [], withTags = false, counts } = options;
  const { metadata } = job;
  const entry: Record<string, unknown> = {
    key: job.key,
    ts: job.ts,
    state: metadata['state'],
    elapsed: Math.max(0, now - job.ts),
  };
  const isChosen = fields.length > 0;
  for (const name of isChosen ? fields : SUMMARY_FIELDS) {
    if (Object.hasOwn(metadata, name)) entry[name] = metadata[name];
  }
  if (!isChosen) Object.assign(entry, nonZero(counts));
  if (withTags && Object.hasOwn(metadata, 'tags')) entry['tags'] = metadata['tags'];
  return entry;
}

function nonZero(counts: JobCounts | undefined): Record<string, number> {
  return Object.fromEntries(Object.entries(counts ?? {}).filter(([, count]) => count > 0));
}
