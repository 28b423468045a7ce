import { operations } from '../../generated/operations.ts';
import type { JobMetadataRecord, JsonValue } from '../../generated/types.ts';
import type { CallOptions } from '../../transport/options.ts';
import { checkJson } from '../arguments.ts';
import { Mapping } from '../mapping.ts';
import { jobKeyOf, type JobPath } from './job-key.ts';

/** The fields of a job: those that the service sets, and those that you store on it. */
export class JobMetadata extends Mapping<JobMetadataRecord, JobPath> {
  protected override get readOnly(): readonly string[] {
    return operations.updateJobMetadata.readOnly ?? [];
  }

  /** All fields (`readJobMetadata`); an empty object if the job does not exist. */
  override async all(options?: CallOptions): Promise<JobMetadataRecord> {
    return (await this.#record(options)) ?? {};
  }

  /** NotFoundError if the job does not exist: to write to it would store fields that belong to no job. */
  protected override async readAll(options?: CallOptions): Promise<JobMetadataRecord> {
    const record = await this.#record(options);
    if (record !== undefined) return record;
    const message = `there is no job ${jobKeyOf(this.path)}`;
    throw this.session.notFound('readJobMetadata', { ...this.path }, message);
  }

  async #record(options?: CallOptions): Promise<JobMetadataRecord | undefined> {
    const [record] = await this.session.call('readJobMetadata', { path: this.path }, options);
    return record;
  }

  /** Sets one field (`writeJobField`). TypeError for a field that only the service sets, and for a value that is no JSON. */
  override async set(key: string, value: JsonValue, options?: CallOptions): Promise<void> {
    this.checkWritable(key);
    checkJson('the value', value);
    const path = { ...this.path, field: key };
    await this.session.call('writeJobField', { path, body: value }, options);
  }

  /** Removes a field (`deleteJobField`). It need not exist. TypeError for a field that only the service sets. */
  override async delete(key: string, options?: CallOptions): Promise<void> {
    this.checkWritable(key);
    await this.session.call('deleteJobField', { path: { ...this.path, field: key } }, options);
  }

  protected override async read(
    key: string,
    options?: CallOptions,
  ): Promise<JsonValue | undefined> {
    return this.session.call('readJobField', { path: { ...this.path, field: key } }, options);
  }

  protected override async write(
    values: Record<string, JsonValue>,
    options?: CallOptions,
  ): Promise<void> {
    await this.session.call('updateJobMetadata', { path: this.path, body: values }, options);
  }
}
