import type { JsonValue, ProjectSettings } from '../../generated/types.ts';
import { encodeSegment } from '../../transport/encode-url.ts';
import type { CallOptions } from '../../transport/options.ts';
import { checkJson } from '../arguments.ts';
import { Mapping } from '../mapping.ts';

/** Platform settings of a project, such as its default number of units. These are not its Scrapy settings. */
export class Settings extends Mapping<ProjectSettings, { project: number }> {
  protected override get readOnly(): readonly string[] {
    return [];
  }

  /** All settings (`readSettings`). */
  override async all(options?: CallOptions): Promise<ProjectSettings> {
    return this.session.call('readSettings', { path: this.path }, options);
  }

  /**
   * Sets one setting, as `update` does: it reads all settings, and sends them back with the change (`updateSettings`),
   * because it is not known whether the service keeps settings that it is not sent. TypeError for a value that is no JSON.
   */
  override async set(key: string, value: JsonValue, options?: CallOptions): Promise<void> {
    // The body could carry any key, but no path could: the setting could never be read or deleted.
    encodeSegment('key', key);
    return this.update({ [key]: checkJson('the value', value) }, options);
  }

  /** Removes a setting (`deleteSetting`). It need not exist. */
  override async delete(key: string, options?: CallOptions): Promise<void> {
    await this.session.call('deleteSetting', { path: { ...this.path, key } }, options);
  }

  protected override async read(
    key: string,
    options?: CallOptions,
  ): Promise<JsonValue | undefined> {
    return this.session.call('readSetting', { path: { ...this.path, key } }, options);
  }

  protected override async write(
    values: Record<string, JsonValue>,
    options?: CallOptions,
  ): Promise<void> {
    await this.session.call('updateSettings', { path: this.path, body: values }, options);
  }
}
