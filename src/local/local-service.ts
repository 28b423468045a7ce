import { checkOptions } from '../codec/known-options.ts';
import type { OperationId } from '../generated/operations.ts';
import { Engine } from './engine.ts';
import type { Listening, ListenOptions } from './node/listen.ts';
import type { Runner } from './node/runner.ts';
import { accountsOf, LOCAL_SERVICE_OPTIONS, type LocalServiceOptions } from './options.ts';
import { CallList } from './scripted/call-list.ts';
import { checkOperation, Script } from './scripted/script.ts';
import type { ScriptedOperation } from './scripted/scripted-operation.ts';
import type { ExampleName } from './scripted/scripted-reply.ts';
import type { ServiceCall } from './scripted/service-call.ts';
import { begin } from './seed/begin.ts';
import { Cloud } from './state/cloud.ts';
import { openMemory } from './store/memory.ts';
import type { Store } from './store/store.ts';
import { fetchFrom } from './wire/fetch.ts';

/** A Scrapy Cloud on this machine: it keeps what is written, and returns it. TypeError for an option that does not exist. */
export function localService(options: LocalServiceOptions = {}): LocalService {
  return new LocalService(options);
}

interface Opened {
  readonly cloud: Cloud;
  readonly engine: Engine;
}

/** A service that answers from its state, unless a test tells it what to respond. */
export class LocalService {
  /** The key of its first account. */
  readonly apiKey: string;
  readonly #options: LocalServiceOptions;
  readonly #opened: Promise<Opened>;
  readonly #script = new Script();
  readonly #calls = new CallList();
  readonly #keepsCalls: boolean;
  readonly #listening = new Set<Listening>();
  #runner: Runner | undefined;
  #isClosed = false;

  /** @internal A service that runs on and on does not keep its calls. */
  constructor(options: LocalServiceOptions, { keepsCalls = true }: { keepsCalls?: boolean } = {}) {
    checkOptions('the local service', options, LOCAL_SERVICE_OPTIONS);
    this.#options = options;
    this.#keepsCalls = keepsCalls;
    this.apiKey = accountsOf(options)[0].key;
    this.#opened = this.#open();
    // Whoever uses the service hears of it.
    this.#opened.catch(() => undefined);
  }

  /** For the client: `new ScrapinghubClient(service.apiKey, { fetch: service.fetch })`. It uses no network. */
  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { engine } = await this.#whenOpen();
    return fetchFrom(engine, request);
  };

  /** Tells an operation what to respond. TypeError if the document has no such operation. */
  on<Id extends OperationId>(operation: Id): ScriptedOperation<ExampleName<Id>> {
    return this.#script.on(operation);
  }

  /** The calls so far, in order, each attempt one: all, or those of one operation. */
  calls(operation?: OperationId): ServiceCall[] {
    if (operation !== undefined) checkOperation(operation);
    return this.#calls.of(operation);
  }

  /** Serves HTTP on this machine. Rejects if the port is in use, or the service cannot be opened. */
  async listen(options: ListenOptions = {}): Promise<Listening> {
    const { cloud, engine } = await this.#whenOpen();
    const { listen } = await import('./node/listen.ts');
    const listening = await listen(engine, options);
    this.#listening.add(listening);
    if (this.#runner === undefined) await this.#run(cloud);
    return listening;
  }

  /** Back to the beginning: forgets everything that was written, the calls, and what it was told to respond. */
  async reset(): Promise<void> {
    const { cloud } = await this.#whenOpen();
    this.#script.clear();
    this.#calls.clear();
    await this.#runner?.stop();
    this.#runner = undefined;
    await cloud.clear();
    await begin(cloud, this.#options);
    await this.#run(cloud);
  }

  /** Stops everything: servers, jobs that run, and the store. What has been acknowledged is kept. */
  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    const { cloud } = await this.#opened;
    // The programs of jobs may still write until they have ended.
    await this.#runner?.stop();
    await Promise.all([...this.#listening].map((listening) => listening.close()));
    await cloud.close();
  }

  #whenOpen(): Promise<Opened> {
    if (this.#isClosed) return Promise.reject(new Error('the local service is closed'));
    return this.#opened;
  }

  async #open(): Promise<Opened> {
    const { anySpider = false } = this.#options;
    const cloud = new Cloud(await this.#openStore(), { anySpider });
    await cloud.load();
    await begin(cloud, this.#options);
    const engine = new Engine(cloud, {
      accounts: accountsOf(this.#options),
      script: this.#script,
      calls: this.#keepsCalls ? this.#calls : undefined,
    });
    return { cloud, engine };
  }

  async #openStore(): Promise<Store> {
    const { data } = this.#options;
    if (data === undefined) return openMemory();
    const { openDisk } = await import('./node/disk.ts');
    return openDisk(data);
  }

  /** Jobs run once the service listens: their programs need an address. */
  async #run(cloud: Cloud): Promise<void> {
    const { run: command, units = 1 } = this.#options;
    const [listening] = this.#listening;
    if (command === undefined || listening === undefined) return;
    const { appUrl, storageUrl } = listening;
    const { Runner } = await import('./node/runner.ts');
    this.#runner = new Runner(cloud, { command, units, appUrl, storageUrl });
  }
}
