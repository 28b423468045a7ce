import { type ContractCalls, nothing } from './contract-call.ts';
import { projectOf } from './places.ts';

const BOOKS = {
  name: 'books',
  priority: 3,
  spider_args: { category: 'fiction' },
  jobq_id: 1,
} as const;
const REPORT = { name: 'py:report.py', script_args: '--since yesterday' };

export const periodicJobCalls: ContractCalls<
  | 'createPeriodicJob'
  | 'deletePeriodicJob'
  | 'getPeriodicJob'
  | 'listPeriodicJobs'
  | 'updatePeriodicJob'
> = {
  listPeriodicJobs: {
    call: (client) => projectOf(client).periodicJobs.list(),
    gives: ({ results }: { results: unknown[] }) => results,
  },
  getPeriodicJob: { call: (client) => projectOf(client).periodicJobs.get(7) },
  createPeriodicJob: {
    call: (client) =>
      projectOf(client).periodicJobs.create({
        type: 'spider',
        cron: '0 9 * * 1',
        tasks: [BOOKS],
        disabled: false,
        description: 'New books, every Monday',
        addtags: ['weekly', 'books'],
      }),
  },
  updatePeriodicJob: {
    call: (client) =>
      projectOf(client).periodicJobs.update(7, {
        type: 'script',
        cron: '30 18 1 * *',
        tasks: [REPORT],
        disabled: true,
        description: 'Monthly report',
        addtags: [],
      }),
  },
  deletePeriodicJob: {
    call: (client) => projectOf(client).periodicJobs.delete(7),
    gives: nothing,
  },
};
