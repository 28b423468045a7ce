import type { Cloud } from '../state/cloud.ts';
import { type JobRecord, stateOf } from '../state/job.ts';
import { JobProcess, type JobProcessOptions } from './job-process.ts';

export interface RunnerOptions extends JobProcessOptions {
  /** How many units the jobs that run at the same time may have. */
  readonly units: number;
}

/** What the service writes where it says who started and completed a job. */
const USER = 'jobrunner';

/** Runs pending jobs, each with a program: the one of the highest priority first, then the oldest. */
export class Runner {
  readonly #cloud: Cloud;
  readonly #options: RunnerOptions;
  readonly #processes = new Map<string, JobProcess>();
  readonly #unlisten: () => void;
  readonly #work = new Set<Promise<void>>();
  #isStopped = false;
  #starting: Promise<void> = Promise.resolve();

  constructor(cloud: Cloud, options: RunnerOptions) {
    this.#cloud = cloud;
    this.#options = options;
    this.#unlisten = cloud.jobs.listen((job) => this.#hear(job));
    this.#starting = this.#begin();
  }

  /** Ends all programs, and resolves when they have ended. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#starting;
    for (const program of this.#processes.values()) program.stop();
    await Promise.all(this.#work);
    this.#unlisten();
  }

  /** Jobs that ran when the service ended have no program any more. */
  async #begin(): Promise<void> {
    const lost = this.#jobs('running').filter(({ metadata }) => metadata['started_by'] === USER);
    for (const job of lost) await this.#finish(job, 'failed');
    await this.#startJobs();
  }

  #hear(job: JobRecord): void {
    const state = stateOf(job);
    const isUnwanted = state === 'deleted' || job.metadata['cancelled_by'] !== undefined;
    if (isUnwanted) this.#processes.get(job.key)?.stop();
    if (state === 'pending') this.#next();
  }

  /** Starts what may start now, after what is being started. */
  #next(): void {
    this.#starting = this.#starting.then(() => this.#startJobs());
  }

  async #startJobs(): Promise<void> {
    for (let job = this.#first(); job !== undefined; job = this.#first()) await this.#start(job);
  }

  /** The job to start, if there is one and it fits in. One that is too large for all units runs alone. */
  #first(): JobRecord | undefined {
    if (this.#isStopped) return undefined;
    const [job] = this.#jobs('pending').toSorted(
      (a, b) => priorityOf(b) - priorityOf(a) || a.order - b.order,
    );
    if (job === undefined) return undefined;
    const used = [...this.#processes.keys()].reduce((total, key) => {
      const running = this.#cloud.jobs.get(key);
      return total + (running === undefined ? 0 : unitsOf(running));
    }, 0);
    return used === 0 || used + unitsOf(job) <= this.#options.units ? job : undefined;
  }

  async #start({ project, key }: JobRecord): Promise<void> {
    const started = await this.#cloud.turn(project, async () => {
      const job = this.#cloud.jobs.get(key);
      if (job === undefined || stateOf(job) !== 'pending') return undefined;
      const [running] = await this.#cloud.jobs.change([job], { state: 'running', user: USER });
      return running;
    });
    if (started === undefined) return;
    const program = new JobProcess(started, this.#cloud.entries, this.#options);
    this.#processes.set(key, program);
    const work = this.#watch(started, program);
    this.#work.add(work);
    void work.finally(() => this.#work.delete(work));
    // It may have been cancelled before its program was there to hear of it.
    const now = this.#cloud.jobs.get(key);
    if (now !== undefined) this.#hear(now);
  }

  async #watch({ key }: JobRecord, program: JobProcess): Promise<void> {
    const hasSucceeded = await program.ended;
    this.#processes.delete(key);
    const job = this.#cloud.jobs.get(key);
    if (job !== undefined) await this.#finish(job, this.#reason(job, hasSucceeded));
    this.#next();
  }

  #reason({ metadata }: JobRecord, hasSucceeded: boolean): string {
    if (metadata['cancelled_by'] !== undefined) return 'cancelled';
    if (this.#isStopped) return 'shutdown';
    return hasSucceeded ? String(metadata['close_reason'] ?? 'finished') : 'failed';
  }

  /** A program may have finished its job by itself. */
  async #finish({ project, key }: JobRecord, reason: string): Promise<void> {
    await this.#cloud.turn(project, async () => {
      const job = this.#cloud.jobs.get(key);
      if (job === undefined || stateOf(job) !== 'running') return;
      const metadata = { close_reason: reason };
      await this.#cloud.jobs.change([job], { state: 'finished', metadata, user: USER });
    });
  }

  #jobs(state: 'pending' | 'running'): JobRecord[] {
    return this.#cloud.jobs
      .projects()
      .flatMap((project) => this.#cloud.jobs.queue(project).inStates([state]));
  }
}

function priorityOf({ metadata }: JobRecord): number {
  return Number(metadata['priority'] ?? 0);
}

function unitsOf({ metadata }: JobRecord): number {
  return Number(metadata['units'] ?? 1);
}
