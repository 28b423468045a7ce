import { keyOf, keysWithin } from '../store/keys.ts';
import type { Change, Store } from '../store/store.ts';
import { type JobRecord, type JobState, type Metadata, stateOf } from './job.ts';
import type { Activity } from './activity.ts';
import { JobQueue } from './job-queue.ts';
import { newToken } from './token.ts';

/** What a new job begins with. */
export interface NewJob {
  readonly project: number;
  readonly spider: number;
  readonly state: JobState;
  readonly unique: string | null;
  readonly metadata: Metadata;
  readonly user: string;
}

/** A change of a job: its state, and fields of its metadata. */
export interface JobChange {
  readonly state?: JobState | undefined;
  readonly metadata?: Metadata;
  /** Fields of the metadata that go away. */
  readonly without?: readonly string[];
  readonly user: string;
}

/** Hears of each job that is created or changed: as it is, and as it was before. */
export type JobListener = (job: JobRecord, before: JobRecord | undefined) => void;

const WHO: Readonly<Record<JobState, string>> = {
  pending: 'scheduled_by',
  running: 'started_by',
  finished: 'completed_by',
  deleted: 'deleted_by',
};

const EVENTS: Readonly<Record<JobState, string>> = {
  pending: 'job:scheduled',
  running: 'job:started',
  finished: 'job:completed',
  deleted: 'job:deleted',
};

/**
 * The jobs of all projects. They are kept in memory, and written to the store before anybody hears of a change. Whoever
 * changes the jobs of a project has the project's turn.
 */
export class Jobs {
  readonly #store: Store;
  readonly #queues = new Map<number, JobQueue>();
  /** By project and spider: the last number that a job has had. */
  readonly #numbers = new Map<string, number>();
  readonly #listeners = new Set<JobListener>();
  readonly #activity: Activity;
  #order = 0;
  #ts = 0;

  constructor(store: Store, activity: Activity) {
    this.#store = store;
    this.#activity = activity;
  }

  async load(): Promise<void> {
    this.#queues.clear();
    this.#numbers.clear();
    const found: JobRecord[] = [];
    for await (const entries of this.#store.read(keysWithin('job'))) {
      for (const [, value] of entries) found.push(JSON.parse(value));
    }
    for (const job of found.toSorted((a, b) => a.order - b.order)) this.#keep(job);
    for (const [key, value] of await this.#store.list(keysWithin('number'))) {
      this.#numbers.set(key, Number(value));
    }
  }

  /** Calls `listener` after each change, until the returned function is called. */
  listen(listener: JobListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  queue(project: number): JobQueue {
    const known = this.#queues.get(project) ?? new JobQueue();
    this.#queues.set(project, known);
    return known;
  }

  projects(): number[] {
    return [...this.#queues.keys()];
  }

  get(key: string): JobRecord | undefined {
    return this.#queues.get(Number(key.slice(0, key.indexOf('/'))))?.get(key);
  }

  /** Creates a job; `undefined` if an active one has the same `unique`. A number is used up in both cases. */
  async create({
    project,
    spider,
    state,
    unique,
    metadata,
    user,
  }: NewJob): Promise<JobRecord | undefined> {
    const numberKey = keyOf('number', project, spider);
    const number = 1 + (this.#numbers.get(numberKey) ?? 0);
    const counted: Change = { type: 'put', key: numberKey, value: String(number) };
    const isRefused = unique !== null && this.queue(project).holderOf(unique) !== undefined;
    if (isRefused) {
      await this.#store.write([counted]);
      this.#numbers.set(numberKey, number);
      return undefined;
    }
    const ts = this.#now();
    const job: JobRecord = {
      key: `${project}/${spider}/${number}`,
      project,
      spider,
      number,
      ts,
      order: 0,
      token: null,
      unique,
      metadata: { ...metadata, scheduled_by: user },
    };
    const created = this.#inState(job, state, ts, user);
    await this.#store.write([counted, putJob(created)]);
    this.#numbers.set(numberKey, number);
    this.#keep(created);
    await this.#tell(created, undefined, user);
    return created;
  }

  /** Puts jobs into the store as they are: those that a service begins with. */
  async restore(jobs: readonly JobRecord[]): Promise<void> {
    const numbers = new Map(this.#numbers);
    for (const { project, spider, number } of jobs) {
      const key = keyOf('number', project, spider);
      numbers.set(key, Math.max(number, numbers.get(key) ?? 0));
    }
    await this.#store.write([
      ...jobs.map(putJob),
      ...[...numbers].map(([key, value]): Change => ({ type: 'put', key, value: String(value) })),
    ]);
    for (const [key, value] of numbers) this.#numbers.set(key, value);
    for (const job of jobs.toSorted((a, b) => a.order - b.order)) this.#keep(job);
  }

  /** Changes jobs, all or none, and returns them as they are then. */
  async change(jobs: readonly JobRecord[], change: JobChange): Promise<JobRecord[]> {
    const changed = jobs.map((job) => this.#changed(job, change));
    await this.#store.write(changed.map(putJob));
    for (const job of changed) {
      const before = this.get(job.key);
      this.#keep(job);
      await this.#tell(job, before, change.user);
    }
    return changed;
  }

  /** Forgets a job altogether. Its number is not used again. */
  async remove(job: JobRecord): Promise<void> {
    await this.#store.write([{ type: 'del', key: placeOf(job) }]);
    this.queue(job.project).remove(job);
  }

  #changed(job: JobRecord, { state, metadata = {}, without = [], user }: JobChange): JobRecord {
    const merged = Object.entries({ ...job.metadata, ...metadata }).filter(
      ([name]) => !without.includes(name),
    );
    const changed: JobRecord = { ...job, metadata: Object.fromEntries(merged) };
    if (state === undefined || state === stateOf(job)) return changed;
    const ts = this.#now();
    return this.#inState({ ...changed, ts }, state, ts, user);
  }

  #inState(job: JobRecord, state: JobState, ts: number, user: string): JobRecord {
    const metadata = {
      ...job.metadata,
      state,
      [`${state}_time`]: ts,
      [WHO[state]]: user,
    };
    return {
      ...job,
      order: this.#nextOrder(),
      token: state === 'running' ? newToken(job.key) : job.token,
      metadata,
    };
  }

  #keep(job: JobRecord): void {
    this.queue(job.project).put(job);
    this.#order = Math.max(this.#order, job.order);
    this.#ts = Math.max(this.#ts, job.ts);
  }

  async #tell(job: JobRecord, before: JobRecord | undefined, user: string): Promise<void> {
    const states: JobState[] = before === undefined ? ['pending'] : [];
    const isNew = before === undefined || stateOf(before) !== stateOf(job);
    if (isNew && !states.includes(stateOf(job))) states.push(stateOf(job));
    const events = states.map((state) =>
      JSON.stringify({ event: EVENTS[state], job: job.key, user }),
    );
    if (events.length > 0) await this.#activity.add(job.project, events);
    for (const listener of this.#listeners) listener(job, before);
  }

  #nextOrder(): number {
    this.#order += 1;
    return this.#order;
  }

  /** The time, which never goes back: lists are in the order of it. */
  #now(): number {
    this.#ts = Math.max(this.#ts, Date.now());
    return this.#ts;
  }
}

function placeOf({ project, spider, number }: JobRecord): string {
  return keyOf('job', project, spider, number);
}

function putJob(job: JobRecord): Change {
  return { type: 'put', key: placeOf(job), value: JSON.stringify(job) };
}
