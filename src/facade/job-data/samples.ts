import type { OptionNames } from '../../codec/known-options.ts';
import { JobData } from './job-data.ts';
import type { JobDataOperations } from './job-reads.ts';
import type { ReadParams } from './read-params.ts';

/**
 * Which samples to read. They are lists of numbers, without fields to filter by and without keys.
 *
 * @interface
 */
export type SampleReadParams = Omit<
  ReadParams,
  'concurrency' | 'end' | 'filter' | 'meta' | 'nodata'
>;

/** The names of `SampleReadParams`. */
const SAMPLE_READ_PARAMS: OptionNames<SampleReadParams> = {
  count: true,
  index: true,
  start: true,
  startAfter: true,
  startTs: true,
};

const OPERATIONS: JobDataOperations = {
  read: 'readSamples',
  readOne: 'readSample',
  write: 'writeSamples',
  entry: 'list',
  params: SAMPLE_READ_PARAMS,
};

/** Numbers that a job has measured about itself over time. The first number of each sample is its time in ms. */
export class Samples extends JobData<number[], SampleReadParams> {
  protected override get operations(): JobDataOperations {
    return OPERATIONS;
  }
}
