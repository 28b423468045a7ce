import { JOB_STATES } from '../../generated/constants.ts';
import { type JobRecord, type JobState, stateOf } from './job.ts';

/** The jobs of one project, by key and by state. Within a state the one that came into it first is first. */
export class JobQueue {
  readonly #jobs = new Map<string, JobRecord>();
  readonly #states = new Map(
    JOB_STATES.map((state): [JobState, Map<string, JobRecord>] => [state, new Map()]),
  );
  /** Active jobs by what must be unique among them. */
  readonly #unique = new Map<string, string>();

  get(key: string): JobRecord | undefined {
    return this.#jobs.get(key);
  }

  /** The active job that has this `unique`. */
  holderOf(unique: string): JobRecord | undefined {
    const key = this.#unique.get(unique);
    return key === undefined ? undefined : this.get(key);
  }

  /** Adds a job, or replaces it. A job whose state has changed becomes the last one of its state. */
  put(job: JobRecord): void {
    const before = this.#jobs.get(job.key);
    this.#jobs.set(job.key, job);
    const state = stateOf(job);
    if (before !== undefined && before.order !== job.order) this.#leave(before);
    this.#states.get(state)?.set(job.key, job);
    if (job.unique === null) return;
    if (state === 'pending' || state === 'running') this.#unique.set(job.unique, job.key);
    else if (this.#unique.get(job.unique) === job.key) this.#unique.delete(job.unique);
  }

  remove(job: JobRecord): void {
    this.#jobs.delete(job.key);
    this.#leave(job);
    if (job.unique !== null && this.#unique.get(job.unique) === job.key) {
      this.#unique.delete(job.unique);
    }
  }

  count(state: JobState): number {
    return this.#states.get(state)?.size ?? 0;
  }

  /** The jobs in these states, the one that came into its state first is first. */
  inStates(states: readonly JobState[]): JobRecord[] {
    const [first, ...more] = states;
    const jobs = first === undefined ? [] : this.#inState(first);
    for (const state of more) jobs.push(...this.#inState(state));
    return more.length === 0 ? jobs : jobs.toSorted((a, b) => a.order - b.order);
  }

  #inState(state: JobState): JobRecord[] {
    return Array.from(this.#states.get(state)?.values() ?? []);
  }

  #leave(job: JobRecord): void {
    this.#states.get(stateOf(job))?.delete(job.key);
  }
}
