import { keyOf, keysWithin } from '../store/keys.ts';
import type { Store } from '../store/store.ts';
import type { Turns } from '../store/turns.ts';

/** A periodic job as the service shows it. */
export type PeriodicJob = Readonly<Record<string, unknown>> & {
  readonly id: number;
  readonly project: number;
};

/** What is to run again and again. The local service keeps it, and runs nothing by the clock. */
export class PeriodicJobs {
  readonly #store: Store;
  readonly #turns: Turns;

  constructor(store: Store, turns: Turns) {
    this.#store = store;
    this.#turns = turns;
  }

  async list(project: number): Promise<PeriodicJob[]> {
    const entries = await this.#store.list(keysWithin('periodic job', project));
    return entries.map(([, value]): PeriodicJob => JSON.parse(value));
  }

  async get(project: number, id: number): Promise<PeriodicJob | undefined> {
    const text = await this.#store.get(keyOf('periodic job', project, id));
    return text === undefined ? undefined : JSON.parse(text);
  }

  add(
    project: number,
    fields: Readonly<Record<string, unknown>> & { id?: number },
  ): Promise<PeriodicJob> {
    return this.#turns.run('periodic jobs', async () => {
      const last = Number((await this.#store.get('last periodic job')) ?? 0);
      const id = fields.id ?? last + 1;
      const job: PeriodicJob = { ...fields, id, project };
      await this.#store.write([
        { type: 'put', key: keyOf('periodic job', project, id), value: JSON.stringify(job) },
        { type: 'put', key: 'last periodic job', value: String(Math.max(last, id)) },
      ]);
      return job;
    });
  }

  async replace(job: PeriodicJob): Promise<void> {
    const key = keyOf('periodic job', job.project, job.id);
    await this.#store.write([{ type: 'put', key, value: JSON.stringify(job) }]);
  }

  async delete(project: number, id: number): Promise<void> {
    await this.#store.write([{ type: 'del', key: keyOf('periodic job', project, id) }]);
  }
}
