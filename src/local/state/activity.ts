import { keyOf, keysWithin, lastNumbers } from '../store/keys.ts';
import type { Change, Store } from '../store/store.ts';
import type { Turns } from '../store/turns.ts';
import type { StoredRecord } from '../wire/records.ts';
import { joinStamp, nextStamp, recordOf } from './stamp.ts';

/** What has happened in the projects. */
export class Activity {
  readonly #store: Store;
  readonly #turns: Turns;

  constructor(store: Store, turns: Turns) {
    this.#store = store;
    this.#turns = turns;
  }

  /** Adds events, each a JSON text. The last one is the newest. */
  add(project: number, events: readonly string[]): Promise<void> {
    return this.#turns.run(keyOf('activity', project), async () => {
      const lastKey = keyOf('last activity', project);
      const [last = 0, number = 0] = numbersOf(await this.#store.get(lastKey));
      const ts = nextStamp(last);
      const changes = events.map((text, at): Change => ({
        type: 'put',
        key: keyOf('activity', project, number + at),
        value: joinStamp(ts, text),
      }));
      const value = `${ts} ${number + events.length}`;
      await this.#store.write([...changes, { type: 'put', key: lastKey, value }]);
    });
  }

  /** The events of a project, newest first. */
  async *read(project: number): AsyncGenerator<StoredRecord[]> {
    const range = { ...keysWithin('activity', project), reverse: true };
    for await (const entries of this.#store.read(range)) {
      yield entries.map(([key, value]) =>
        Object.assign(recordOf(lastNumbers(key, 2).join('/'), value), { project }),
      );
    }
  }
}

function numbersOf(text: string | undefined): number[] {
  return text === undefined ? [] : text.split(' ').map(Number);
}
