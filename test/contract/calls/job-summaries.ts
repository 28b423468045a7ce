import { type ContractCalls, data, first } from './contract-call.ts';
import { booksOf, JOB, PROJECT, projectOf } from './places.ts';

const SUMMARY = { count: 2, start: 1, jobMeta: ['spider', 'units'] };

export const jobSummaryCalls: ContractCalls<
  | 'getJobSummaries'
  | 'listLastJobs'
  | 'listLastSpiderJobs'
  | 'summarizeJobs'
  | 'summarizeJobsInState'
  | 'summarizeSpiderJobs'
  | 'summarizeSpiderJobsInState'
> = {
  summarizeJobs: { call: (client) => projectOf(client).jobs.summary(SUMMARY) },
  summarizeJobsInState: {
    call: (client) => projectOf(client).jobs.summary('finished', SUMMARY),
    gives: first,
  },
  summarizeSpiderJobs: { call: async (client) => (await booksOf(client)).jobs.summary(SUMMARY) },
  summarizeSpiderJobsInState: {
    call: (client) => projectOf(client).jobs.summary('finished', { ...SUMMARY, spider: 'books' }),
    gives: first,
  },
  getJobSummaries: {
    call: (client) =>
      data(
        client.api.GET('/jobq/{project}/jobsummary', {
          params: { path: { project: PROJECT }, query: { key: [JOB], jobmeta: ['units'] } },
        }),
      ),
  },
  listLastJobs: {
    call: (client) => collect(projectOf(client).jobs.iterLast({ count: 5, start: '123/1' })),
  },
  listLastSpiderJobs: {
    call: async (client) =>
      collect((await booksOf(client)).jobs.iterLast({ count: 5, startAfter: '123/0' })),
  },
};

async function collect(values: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const value of values) all.push(value);
  return all;
}
