// What the first call loads: the way to the service, and the verbs of the resources.
export { Transport } from '../transport/transport.ts';
export { Activity } from './activity.ts';
export { Collection } from './collection.ts';
export { divide } from './divide.ts';
export { FrontierFingerprints } from './frontier-fingerprints.ts';
export { FrontierQueue } from './frontier-queue.ts';
export { ItemComments } from './item-comments.ts';
export { changeJob, changeJobTags } from './job-changes.ts';
export { JobComments } from './job-comments.ts';
export { JobMetadata } from './job-metadata.ts';
export { readJob, readOne } from './job-reads.ts';
export { PeriodicJobs } from './periodic-jobs.ts';
export { ProjectJobs } from './project-jobs.ts';
export { Settings } from './settings.ts';
export { Spiders } from './spiders.ts';
