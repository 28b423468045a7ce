import type { FrontierSlot, ScrapinghubClient } from 'scrapinghub-client';
import { type ContractCalls, nothing } from './contract-call.ts';
import { projectOf } from './places.ts';

const slotOf = (client: ScrapinghubClient): FrontierSlot =>
  projectOf(client).frontiers.get('books').get('books.example');

export const frontierCalls: ContractCalls<
  | 'addFrontierRequests'
  | 'countQueue'
  | 'deleteBatches'
  | 'deleteSlot'
  | 'listFrontiers'
  | 'listSlots'
  | 'readFingerprints'
  | 'readQueue'
> = {
  listFrontiers: { call: (client) => projectOf(client).frontiers.list() },
  listSlots: { call: (client) => projectOf(client).frontiers.get('books').list() },
  addFrontierRequests: {
    call: async (client) => {
      const slot = slotOf(client);
      await slot.queue.add({ fp: '/middlemarch', qdata: { depth: 1 }, fdata: [null], p: -1 });
      await slot.fingerprints.add('/雪国');
      await slot.close();
      return slot.newcount;
    },
    gives: ({ newcount }: { newcount: number }) => newcount,
  },
  deleteSlot: { call: (client) => slotOf(client).delete(), gives: nothing },
  readFingerprints: {
    call: (client) => slotOf(client).fingerprints.list({ count: 10, startAfter: '/invisible' }),
    gives: (lines: { fp: string }[]) => lines.map(({ fp }) => fp),
  },
  readQueue: { call: (client) => slotOf(client).queue.list({ mincount: 100 }) },
  deleteBatches: {
    call: (client) => slotOf(client).queue.delete(['00199c869d4cd00001', '01199c869d4cd00001']),
    gives: nothing,
  },
  countQueue: {
    call: (client) => slotOf(client).queue.count(),
    gives: ({ count }: { count: number }) => count,
  },
};
