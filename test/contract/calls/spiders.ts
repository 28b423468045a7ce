import { type ContractCalls, nothing } from './contract-call.ts';
import { booksOf, projectOf } from './places.ts';

export const spiderCalls: ContractCalls<
  'getSpider' | 'getSpiderId' | 'listSpiders' | 'updateSpiderTags'
> = {
  listSpiders: {
    call: (client) => projectOf(client).spiders.list(),
    gives: ({ spiders }: { spiders: unknown[] }) => spiders,
  },
  getSpiderId: {
    call: async (client) => {
      const spider = await projectOf(client).spiders.get('books', { create: true });
      return Number(spider.id);
    },
  },
  getSpider: {
    call: async (client) => (await booksOf(client)).listTags(),
    gives: ({ tags }: { tags: string[] }) => tags,
  },
  updateSpiderTags: {
    call: async (client) =>
      (await booksOf(client)).updateTags({ add: ['daily'], remove: ['weekly'] }),
    gives: nothing,
  },
};
