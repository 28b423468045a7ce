import { keyOf, keysWithin, lastText } from '../store/keys.ts';
import type { Change, Store } from '../store/store.ts';

/** The settings of projects. */
export class Settings {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  async all(project: number): Promise<Record<string, unknown>> {
    const entries = await this.#store.list(keysWithin('setting', project));
    return Object.fromEntries(
      entries.map(([key, value]): [string, unknown] => [lastText(key), JSON.parse(value)]),
    );
  }

  /** The value of a setting, or null. */
  async get(project: number, name: string): Promise<unknown> {
    const text = await this.#store.get(keyOf('setting', project, name));
    return text === undefined ? null : JSON.parse(text);
  }

  /** Settings that are not named stay. */
  async merge(project: number, settings: Readonly<Record<string, unknown>>): Promise<void> {
    await this.#store.write(
      Object.entries(settings).map(([name, value]): Change => ({
        type: 'put',
        key: keyOf('setting', project, name),
        value: JSON.stringify(value),
      })),
    );
  }

  async delete(project: number, name: string): Promise<void> {
    await this.#store.write([{ type: 'del', key: keyOf('setting', project, name) }]);
  }
}
