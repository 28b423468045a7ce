import type { JobMetadataRecord, JsonValue } from '../generated/types.ts';
import { operations } from '../generated/operations.ts';
import type { CallOptions } from '../transport/options.ts';
import type { Session } from './session.ts';
import type { JobPath } from './job-key.ts';
import { Mapping } from './mapping.ts';

/** What the service knows of a job, and what was stored on it. */
export class JobMetadata extends Mapping<JobMetadataRecord> {
  protected override readonly readOnly: readonly string[] =
    operations.updateJobMetadata.readOnly ?? [];
  readonly #session: Session;
  readonly #path: JobPath;

  constructor(session: Session, path: JobPath) {
    super();
    this.#session = session;
    this.#path = path;
  }

  /** All fields (`readJobMetadata`); an empty object for a job that there is not. */
  override async all(options?: CallOptions): Promise<JobMetadataRecord> {
    const [record] = await this.#session.call('readJobMetadata', { path: this.#path }, options);
    return record ?? {};
  }

  /** Sets one field (`writeJobField`). */
  override async set(key: string, value: JsonValue, options?: CallOptions): Promise<void> {
    const path = { ...this.#path, field: key };
    await this.#session.call('writeJobField', { path, body: value }, options);
  }

  /** Removes a field (`deleteJobField`); one that is not there is fine. */
  override async delete(key: string, options?: CallOptions): Promise<void> {
    await this.#session.call('deleteJobField', { path: { ...this.#path, field: key } }, options);
  }

  protected override read(key: string, options?: CallOptions): Promise<JsonValue | undefined> {
    return this.#session.call('readJobField', { path: { ...this.#path, field: key } }, options);
  }

  protected override async write(
    values: Record<string, JsonValue>,
    options?: CallOptions,
  ): Promise<void> {
    await this.#session.call('updateJobMetadata', { path: this.#path, body: values }, options);
  }
}
