import { JobData, type JobDataOperations } from './job-data.ts';
import type { ReadParams } from './read-params.ts';

const OPERATIONS: JobDataOperations = {
  read: 'readSamples',
  readOne: 'readSample',
  write: 'writeSamples',
};

/** Which samples to read. They are lists of numbers, with no fields to filter by and no keys. */
export type SampleReadParams = Omit<
  ReadParams,
  'concurrency' | 'end' | 'filter' | 'meta' | 'nodata'
>;

/** Numbers that a job has taken of itself over time: the first of each sample is its time in ms. */
export class Samples extends JobData<number[], SampleReadParams> {
  protected override readonly operations: JobDataOperations = OPERATIONS;
}
