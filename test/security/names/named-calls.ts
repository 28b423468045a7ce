import { jobDataCalls } from './calls/job-data.ts';
import { jobWriteCalls } from './calls/job-writes.ts';
import { singleJobCalls } from './calls/job.ts';
import { jobCalls } from './calls/jobs.ts';
import { projectCalls } from './calls/project.ts';
import { storeCalls } from './calls/stores.ts';
import type { NamedCall } from './named-call.ts';

/** Every place of the facade that takes a text from outside. */
export const facadeCalls: readonly NamedCall[] = [
  ...projectCalls,
  ...jobCalls,
  ...singleJobCalls,
  ...jobDataCalls,
  ...jobWriteCalls,
  ...storeCalls,
];
