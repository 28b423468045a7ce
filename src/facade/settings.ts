import type { JsonValue, ProjectSettings } from '../generated/types.ts';
import type { CallOptions } from '../transport/options.ts';
import { encodeSegment } from '../transport/path-segment.ts';
import { Mapping } from './mapping.ts';
import type { Session } from './session.ts';

/** Platform settings of a project, such as its default number of units. Scrapy settings are elsewhere. */
export class Settings extends Mapping<ProjectSettings> {
  protected override readonly readOnly: readonly string[] = [];
  readonly #session: Session;
  readonly #project: number;

  constructor(session: Session, project: number) {
    super();
    this.#session = session;
    this.#project = project;
  }

  /** All settings (`readSettings`). */
  override all(options?: CallOptions): Promise<ProjectSettings> {
    return this.#session.call('readSettings', { path: { project: this.#project } }, options);
  }

  /** Sets one setting (`updateSettings`). */
  override async set(key: string, value: JsonValue, options?: CallOptions): Promise<void> {
    // What no path can carry could be set, and never be read or deleted again.
    encodeSegment('key', key);
    return this.write({ [key]: value }, options);
  }

  /** Removes a setting (`deleteSetting`); one that is not there is fine. */
  override async delete(key: string, options?: CallOptions): Promise<void> {
    const path = { project: this.#project, key };
    await this.#session.call('deleteSetting', { path }, options);
  }

  protected override read(key: string, options?: CallOptions): Promise<JsonValue | undefined> {
    const path = { project: this.#project, key };
    return this.#session.call('readSetting', { path }, options);
  }

  protected override async write(
    values: Record<string, JsonValue>,
    options?: CallOptions,
  ): Promise<void> {
    const path = { project: this.#project };
    await this.#session.call('updateSettings', { path, body: values }, options);
  }
}
