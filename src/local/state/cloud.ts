import type { Store } from '../store/store.ts';
import { Turns } from '../store/turns.ts';
import { Activity } from './activity.ts';
import { Collections } from './collections.ts';
import { Comments } from './comments.ts';
import { Entries } from './entries.ts';
import { Frontiers } from './frontiers.ts';
import { Jobs } from './jobs.ts';
import { PeriodicJobs } from './periodic-jobs.ts';
import { Settings } from './settings.ts';
import { type SpiderRecord, Spiders } from './spiders.ts';

/** Everything that a Scrapy Cloud knows. */
export class Cloud {
  readonly activity: Activity;
  readonly collections: Collections;
  readonly comments: Comments;
  readonly entries: Entries;
  readonly frontiers: Frontiers;
  readonly jobs: Jobs;
  readonly periodicJobs: PeriodicJobs;
  readonly settings: Settings;
  readonly spiders: Spiders;
  /** Does a spider exist as soon as it is run? */
  readonly anySpider: boolean;
  readonly #store: Store;
  readonly #turns = new Turns();

  constructor(store: Store, { anySpider }: { anySpider: boolean }) {
    this.anySpider = anySpider;
    this.#store = store;
    this.activity = new Activity(store, this.#turns);
    this.collections = new Collections(store, this.#turns);
    this.comments = new Comments(store, this.#turns);
    this.entries = new Entries(store, this.#turns);
    this.frontiers = new Frontiers(store, this.#turns);
    this.jobs = new Jobs(store, this.activity);
    this.periodicJobs = new PeriodicJobs(store, this.#turns);
    this.settings = new Settings(store);
    this.spiders = new Spiders(store);
  }

  /** Reads what is in the store. */
  async load(): Promise<void> {
    await this.spiders.load();
    await this.jobs.load();
  }

  /** Runs work on the spiders and jobs of a project, one after the other. */
  turn<T>(project: number, work: () => Promise<T>): Promise<T> {
    return this.#turns.run(`project ${project}`, work);
  }

  /** Creates a spider, unless there is one of that name. */
  addSpider(project: number, name: string): Promise<SpiderRecord> {
    return this.turn(project, () => this.spiders.add({ project, name, isListed: true }));
  }

  /** Forgets everything. */
  async clear(): Promise<void> {
    await this.#store.clear();
    await this.load();
  }

  close(): Promise<void> {
    return this.#store.close();
  }
}
