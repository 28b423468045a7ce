import { JobData } from './job-data.ts';
import type { JobDataOperations } from './job-reads.ts';
import type { ReadParams } from './read-params.ts';

const OPERATIONS: JobDataOperations = {
  read: 'readSamples',
  readOne: 'readSample',
  write: 'writeSamples',
};

/**
 * Which samples to read. They are lists of numbers, without fields to filter by and without keys.
 *
 * @interface
 */
export type SampleReadParams = Omit<
  ReadParams,
  'concurrency' | 'end' | 'filter' | 'meta' | 'nodata'
>;

/** Numbers that a job has measured about itself over time. The first number of each sample is its time in ms. */
export class Samples extends JobData<number[], SampleReadParams> {
  protected override get operations(): JobDataOperations {
    return OPERATIONS;
  }
}
