import type { Fault } from './fault.ts';
import type { Asked, FaultServer } from './fault-server.ts';
import { FIRST_WRITE, storeOf, type StoredRecord } from './store.ts';

/** What a job writes between two requests. */
export type Step = readonly Entry[];

/** A record, and how many positions before it stay empty. */
export interface Entry {
  readonly data: object;
  readonly hole?: number;
}

export interface Script {
  readonly kind: 'items' | 'logs' | 'requests';
  /** Written before anybody asks. */
  readonly before: Step;
  /** Written while it is read: one step in front of each request. Then the job is finished. */
  readonly steps: readonly Step[];
  /** By how much the counters of the service are wrong. */
  readonly miscounted?: number;
  /** State of the job when it has ended. */
  readonly end?: 'finished' | 'deleted';
  readonly faults?: {
    readonly read?: readonly Fault[];
    readonly state?: readonly Fault[];
    readonly stats?: readonly Fault[];
  };
}

/** A job that writes while it is read, and then ends. */
export class LiveJob {
  readonly written: StoredRecord[] = [];
  readonly reads: readonly Asked[];
  readonly states: readonly Asked[];
  readonly stats: readonly Asked[];
  readonly #script: Script;
  readonly #place: string;
  #steps = 0;
  #position = 0;

  /** The job `1/2/<number>` on this server. */
  constructor(server: FaultServer, number: number, script: Script) {
    this.#script = script;
    this.#place = `1/2/${number}`;
    const { kind, before, faults = {} } = script;
    const written = (): StoredRecord[] => {
      this.#work();
      return this.written;
    };
    const { path, meta, ended } = storeOf(kind, [], { place: this.#place });
    const store = {
      path,
      meta,
      ended,
      get records() {
        return written();
      },
    };
    this.reads = server.offer(store, ...(faults.read ?? [])).asked;
    this.stats = server.serveJson(`${path}/stats`, this.#counters, ...(faults.stats ?? []));
    this.states = server.serveJson(
      `/jobs/${this.#place}/state`,
      this.#state,
      ...(faults.state ?? []),
    );
    this.#write(before);
  }

  /** One step more, if there is one. */
  #work(): void {
    this.#write(this.#script.steps[this.#steps] ?? []);
    this.#steps += 1;
  }

  #write(step: Step): void {
    for (const { data, hole = 0 } of step) {
      this.#position += hole;
      const key = `${this.#place}/${this.#position}`;
      this.written.push({ key, ts: FIRST_WRITE, data });
      this.#position += 1;
    }
  }

  readonly #state = (): string => {
    const { steps, end = 'finished' } = this.#script;
    // The worst moments: between the last read and this answer, and between this answer and the next read.
    this.#work();
    const state = this.#steps >= steps.length ? end : 'running';
    this.#work();
    return state;
  };

  readonly #counters = (): unknown => {
    this.#work();
    const values = this.written.length + (this.#script.miscounted ?? 0);
    return { counts: {}, totals: { input_values: Math.max(0, values), input_bytes: 1 } };
  };
}
