import { keyOf, keysWithin } from '../store/keys.ts';
import type { Change, Store } from '../store/store.ts';

/** A spider as it is stored. */
export interface SpiderRecord {
  readonly project: number;
  /** The number in the keys of its jobs. */
  readonly id: number;
  /** The number that the app has for it, which says nothing else. */
  readonly databaseId: number;
  readonly name: string;
  readonly version: string | null;
  readonly tags: readonly string[];
  /** False for one that only jobs were pushed for: the app does not know it. */
  readonly isListed: boolean;
  readonly created: number;
  readonly modified: number;
}

type NewSpider = Pick<SpiderRecord, 'project' | 'name' | 'isListed'> & Partial<SpiderRecord>;

/** The projects there are, and their spiders. */
export class Spiders {
  readonly #store: Store;
  readonly #projects = new Map<number, Map<string, SpiderRecord>>();
  #lastDatabaseId = 0;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Reads what is in the store. */
  async load(): Promise<void> {
    this.#projects.clear();
    for (const [, value] of await this.#store.list(keysWithin('project'))) {
      this.#spidersOf(Number(value));
    }
    for (const [, value] of await this.#store.list(keysWithin('spider'))) {
      this.#keep(JSON.parse(value));
    }
  }

  projects(): number[] {
    return [...this.#projects.keys()].toSorted((a, b) => a - b);
  }

  has(project: number): boolean {
    return this.#projects.has(project);
  }

  /** A project exists as soon as a call names it. */
  async addProject(project: number): Promise<void> {
    if (this.#projects.has(project)) return;
    await this.#store.write([
      { type: 'put', key: keyOf('project', project), value: String(project) },
    ]);
    this.#spidersOf(project);
  }

  list(project: number): SpiderRecord[] {
    return [...(this.#projects.get(project)?.values() ?? [])];
  }

  named(project: number, name: string): SpiderRecord | undefined {
    return this.#projects.get(project)?.get(name);
  }

  withId(project: number, id: number): SpiderRecord | undefined {
    return this.list(project).find((spider) => spider.id === id);
  }

  /** Creates a spider, or lists one that only jobs were pushed for. The caller has the project's turn. */
  async add(spider: NewSpider): Promise<SpiderRecord> {
    const { project, name } = spider;
    const known = this.named(project, name);
    if (known !== undefined && (known.isListed || !spider.isListed)) return known;
    const now = Date.now();
    const added: SpiderRecord = {
      id: 1 + Math.max(0, ...this.list(project).map(({ id }) => id)),
      databaseId: this.#lastDatabaseId + 1,
      version: null,
      tags: [],
      created: now,
      modified: now,
      ...known,
      ...spider,
    };
    await this.put(added);
    return added;
  }

  async put(spider: SpiderRecord): Promise<void> {
    const { project, id } = spider;
    const change: Change = {
      type: 'put',
      key: keyOf('spider', project, id),
      value: JSON.stringify(spider),
    };
    await this.#store.write([change]);
    this.#keep(spider);
  }

  #keep(spider: SpiderRecord): void {
    this.#spidersOf(spider.project).set(spider.name, spider);
    this.#lastDatabaseId = Math.max(this.#lastDatabaseId, spider.databaseId);
  }

  #spidersOf(project: number): Map<string, SpiderRecord> {
    const known = this.#projects.get(project) ?? new Map<string, SpiderRecord>();
    this.#projects.set(project, known);
    return known;
  }
}
