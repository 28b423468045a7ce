import type { Cloud } from '../state/cloud.ts';
import type { CommentPlace, PlacedComment } from '../state/comments.ts';
import { type Answer, done, json } from '../wire/answer.ts';
import { type Call, formOf } from '../wire/call.ts';
import { notFound, Refusal } from '../wire/refusal.ts';
import type { HandlersOf } from './handler.ts';

type CommentOperation =
  | 'addFieldComment'
  | 'addItemComment'
  | 'archiveComment'
  | 'archiveFieldComments'
  | 'archiveItemComments'
  | 'countComments'
  | 'editComment'
  | 'readFieldComments'
  | 'readItemComments'
  | 'readJobComments';

export const commentHandlers: HandlersOf<CommentOperation> = {
  async readJobComments({ path }, cloud) {
    const { project, spider, job } = path;
    const byItem: Record<string, unknown[]> = {};
    for (const { place, comment } of await cloud.comments.within(project, spider, job)) {
      const name = place.field === undefined ? `${place.index}` : `${place.index}/${place.field}`;
      byItem[name] = [...(byItem[name] ?? []), comment];
    }
    return json('app', byItem);
  },

  async countComments({ path }, cloud) {
    const items = new Map<string, Set<number>>();
    for (const { place, comment } of await cloud.comments.within(path.project)) {
      if (comment.archived !== null) continue;
      const key = `${place.project}/${place.spider}/${place.job}`;
      items.set(key, (items.get(key) ?? new Set()).add(place.index));
    }
    const counts = [...items].map(([key, indexes]): [string, number] => [key, indexes.size]);
    return json('app', Object.fromEntries(counts));
  },

  readItemComments: ({ path }, cloud) => read(cloud, path),
  readFieldComments: ({ path }, cloud) => read(cloud, path),
  addItemComment: (call, cloud) => add(call, cloud),
  addFieldComment: (call, cloud) => add(call, cloud),
  archiveItemComments: ({ path }, cloud) => archiveAll(cloud, path),
  archiveFieldComments: ({ path }, cloud) => archiveAll(cloud, path),

  async editComment(call, cloud) {
    const text = textIn(call);
    const { place, comment } = await find(cloud, call.path.comment);
    await cloud.comments.replace({ place, comment: { ...comment, text } });
    return done();
  },

  async archiveComment({ path }, cloud) {
    await archive(cloud, await find(cloud, path.comment));
    return done();
  },
};

/** The comments of an item with those of its fields, or those of one field. */
async function at(cloud: Cloud, path: CommentPlace): Promise<PlacedComment[]> {
  const { project, spider, job, index, field } = path;
  const found = await cloud.comments.within(project, spider, job, index);
  return field === undefined ? found : found.filter(({ place }) => place.field === field);
}

async function read(cloud: Cloud, path: CommentPlace): Promise<Answer> {
  const found = await at(cloud, path);
  return json(
    'app',
    found.map(({ comment }) => comment),
  );
}

async function add(call: Call<CommentPlace>, cloud: Cloud): Promise<Answer> {
  const { user } = call.caller;
  const comment = await cloud.comments.add(call.path, {
    text: textIn(call),
    author: user,
    avatar: `https://avatars.example/${user}`,
    created: now(),
    archived: null,
    editable: true,
  });
  return json('app', comment);
}

async function archiveAll(cloud: Cloud, path: CommentPlace): Promise<Answer> {
  for (const placed of await at(cloud, path)) await archive(cloud, placed);
  return done();
}

async function archive(cloud: Cloud, { place, comment }: PlacedComment): Promise<void> {
  const archived = comment.archived ?? now();
  await cloud.comments.replace({ place, comment: { ...comment, archived } });
}

async function find(cloud: Cloud, id: number): Promise<PlacedComment> {
  const found = await cloud.comments.get(id);
  if (found === undefined) throw notFound();
  return found;
}

function textIn(call: Call<unknown>): string {
  const text = formOf({ ...call, path: {} }).text('text');
  if (text === undefined) throw new Refusal(400, "missing 'text' argument");
  return text;
}

function now(): string {
  return new Date().toISOString().slice(0, 19);
}
