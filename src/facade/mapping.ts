import type { JsonValue } from '../generated/types.ts';
import type { CallOptions } from '../transport/options.ts';
import { checkName, checkObject } from './arguments.ts';
import { iteratePromise } from './iterators.ts';
import { Resource } from './resource.ts';

type Values = Record<string, JsonValue>;

/** Named values that the service stores: the metadata of a job, the settings of a project. */
export abstract class Mapping<R extends object, Path extends object> extends Resource<Path> {
  /** All fields. */
  abstract all(options?: CallOptions): Promise<R>;

  /** Sets one field. */
  abstract set(key: string, value: JsonValue, options?: CallOptions): Promise<void>;

  /** Removes a field. It need not exist. */
  abstract delete(key: string, options?: CallOptions): Promise<void>;

  protected abstract read(key: string, options?: CallOptions): Promise<JsonValue | undefined>;
  protected abstract write(values: Values, options?: CallOptions): Promise<void>;
  /** Fields that only the service sets. */
  protected abstract get readOnly(): readonly string[];

  /** All fields, to change them. */
  protected readAll(options?: CallOptions): Promise<R> {
    return this.all(options);
  }

  /** TypeError for a field that only the service sets. */
  protected checkWritable(key: string): void {
    if (!this.readOnly.includes(checkName('the name of a field', key))) return;
    throw new TypeError(`${key} is a field that only the service sets`);
  }

  /** One field; `null` if it does not exist. */
  get<K extends keyof R & string>(key: K, options?: CallOptions): Promise<NonNullable<R[K]> | null>;
  get(key: string, options?: CallOptions): Promise<JsonValue>;
  async get(key: string, options?: CallOptions): Promise<JsonValue> {
    return (await this.read(key, options)) ?? null;
  }

  /**
   * Sets several fields and keeps the others: it reads all of them, and sends them back with the changes. A change that
   * somebody else makes in between is lost. Fields that only the service sets are not sent, so `values` may be all fields of
   * another job. TypeError unless `values` is an object.
   */
  async update(values: Partial<R> & Values, options?: CallOptions): Promise<void> {
    checkObject('the values', values);
    const all = Object.entries({ ...(await this.readAll(options)), ...values });
    const writable = all.filter(([key]) => !this.readOnly.includes(key));
    await this.write(Object.fromEntries(writable), options);
  }

  /** All fields as pairs of name and value. */
  async list(options?: CallOptions): Promise<[string, JsonValue][]> {
    return Object.entries(await this.all(options));
  }

  /** As `list`, one by one. */
  iter(options?: CallOptions): AsyncGenerator<[string, JsonValue], void, void> {
    return iteratePromise((calling) => this.list(calling), options);
  }
}
