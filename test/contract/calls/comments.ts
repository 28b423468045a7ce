import { type ContractCalls, data, nothing } from './contract-call.ts';
import { jobOf, PROJECT } from './places.ts';

const ITEM = { index: 0 };
const FIELD = { index: 0, field: 'price' };
const TEXT = 'a*b & c=d: 雪国?';

export const commentCalls: ContractCalls<
  | 'addFieldComment'
  | 'addItemComment'
  | 'archiveComment'
  | 'archiveFieldComments'
  | 'archiveItemComments'
  | 'countComments'
  | 'editComment'
  | 'readFieldComments'
  | 'readItemComments'
  | 'readJobComments'
> = {
  readJobComments: { call: (client) => jobOf(client).comments.all() },
  editComment: { call: (client) => jobOf(client).comments.edit(12, TEXT), gives: nothing },
  archiveComment: { call: (client) => jobOf(client).comments.archive(12), gives: nothing },
  countComments: {
    call: (client) =>
      data(
        client.api.GET('/api/comments/{project}/stats', {
          params: { path: { project: PROJECT } },
        }),
      ),
  },
  readItemComments: { call: (client) => jobOf(client).items.comments.list(ITEM) },
  addItemComment: { call: (client) => jobOf(client).items.comments.add(ITEM, TEXT) },
  archiveItemComments: {
    call: (client) => jobOf(client).items.comments.archive(ITEM),
    gives: nothing,
  },
  readFieldComments: { call: (client) => jobOf(client).items.comments.list(FIELD) },
  addFieldComment: { call: (client) => jobOf(client).items.comments.add(FIELD, TEXT) },
  archiveFieldComments: {
    call: (client) => jobOf(client).items.comments.archive(FIELD),
    gives: nothing,
  },
};
