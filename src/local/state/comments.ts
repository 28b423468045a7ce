import { keyOf, keysWithin } from '../store/keys.ts';
import type { Store } from '../store/store.ts';
import type { Turns } from '../store/turns.ts';

/** A comment as the service shows it. */
export interface Comment {
  readonly id: number;
  readonly text: string;
  readonly author: string;
  readonly avatar: string;
  readonly created: string;
  readonly archived: string | null;
  readonly editable: boolean;
}

/** What a comment is about: an item of a job, or a field of it. */
export interface CommentPlace {
  readonly project: number;
  readonly spider: number;
  readonly job: number;
  readonly index: number;
  readonly field?: string | undefined;
}

export interface PlacedComment {
  readonly place: CommentPlace;
  readonly comment: Comment;
}

/** Comments on items. */
export class Comments {
  readonly #store: Store;
  readonly #turns: Turns;

  constructor(store: Store, turns: Turns) {
    this.#store = store;
    this.#turns = turns;
  }

  add(place: CommentPlace, comment: Omit<Comment, 'id'> & { id?: number }): Promise<Comment> {
    return this.#turns.run('comments', async () => {
      const last = Number((await this.#store.get('last comment')) ?? 0);
      const id = comment.id ?? last + 1;
      const added: Comment = { ...comment, id };
      await this.#put({ place, comment: added }, Math.max(last, id));
      return added;
    });
  }

  async get(id: number): Promise<PlacedComment | undefined> {
    const key = await this.#store.get(keyOf('comment', id));
    const text = key === undefined ? undefined : await this.#store.get(key);
    return text === undefined ? undefined : JSON.parse(text);
  }

  async replace(changed: PlacedComment): Promise<void> {
    await this.#store.write([
      { type: 'put', key: keyFor(changed), value: JSON.stringify(changed) },
    ]);
  }

  /** The comments of a project, or of a part of it, oldest first within an item. */
  async within(...parts: readonly number[]): Promise<PlacedComment[]> {
    const entries = await this.#store.list(keysWithin('comments', ...parts));
    return entries.map(([, value]): PlacedComment => JSON.parse(value));
  }

  async #put(placed: PlacedComment, last: number): Promise<void> {
    const key = keyFor(placed);
    await this.#store.write([
      { type: 'put', key, value: JSON.stringify(placed) },
      { type: 'put', key: keyOf('comment', placed.comment.id), value: key },
      { type: 'put', key: 'last comment', value: String(last) },
    ]);
  }
}

function keyFor({ place, comment }: PlacedComment): string {
  const { project, spider, job, index } = place;
  return keyOf('comments', project, spider, job, index, comment.id);
}
