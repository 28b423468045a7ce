// What has to hold wherever there is `fetch`. It runs in runtimes that have neither a file system nor an environment,
// against the service of service.ts, and imports nothing but the package.
import {
  BadRequestError,
  ConnectionError,
  type JsonObject,
  NotFoundError,
  ScrapinghubClient,
  TimeoutError,
} from 'scrapinghub-client';

export const KEY = 'ffffffffffffffffffffffffffffffff';
export const ITEMS = 300;
export const JOBS: readonly JsonObject[] = [3, 2, 1].map((n) => ({
  key: `1/2/${n}`,
  ts: 1_700_000_000_000 + n,
  state: 'finished',
  elapsed: 5,
  spider: 'books',
}));

type Keeps = (client: ScrapinghubClient, print: Print) => Promise<void>;
type Print = (...values: readonly unknown[]) => void;

/** What is promised, by name. Each rejects with what is wrong. */
const promises = {
  'lists jobs': async (client) => {
    const jobs = await client.getProject(1).jobs.list({ count: 3 });
    same(
      jobs.map(({ key }) => key),
      JOBS.map(({ key }) => key),
    );
  },
  'streams zipped items, each once, over a connection that breaks': async (client) => {
    const items: JsonObject[] = [];
    for await (const item of client.getJob('1/2/3').items) items.push(item);
    same(
      items.map(({ n }) => n),
      Array.from({ length: ITEMS }, (_, n) => n),
    );
    same(items[7]?.['title'], `Größe ${(7 * 7919) % 10_007} „🕷️“`);
  },
  'writes a zipped batch, and reads it back': async (client) => {
    const { items } = client.getJob('1/2/4');
    const written = [{ title: 'Middlemarch' }, { title: 'Größe „🕷️“' }];
    const writer = items.createWriter();
    for (const item of written) await writer.write(item);
    await writer.close();
    same(await items.list(), written);
  },
  'repeats a call whose connection broke': async (client) => {
    const { data } = await client.api.GET('/system/ts');
    same(data, 1_700_000_000_000);
  },
  'throws a NotFoundError for a record that does not exist': async (client) => {
    const failure = await failureOf(() => client.getJob('1/2/5').items.list());
    same(failure instanceof NotFoundError && !(failure instanceof BadRequestError), true);
    same(Object(failure).status, 404);
  },
  'ends a call that gets no answer': async (client) => {
    const failure = await failureOf(() => client.getProject(1).summary({ timeout: 100 }));
    same(failure instanceof TimeoutError && failure instanceof ConnectionError, true);
  },
  'ends a read with the reason of its signal': async (client) => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const failure = await failureOf(async () => {
      const items = client.getJob('1/2/6').items.iter({}, { signal: controller.signal });
      for await (const item of items) if (item['n'] === 0) controller.abort(reason);
    });
    same(failure === reason, true);
  },
  'shows no key': async (client, print) => {
    const failure = await failureOf(() => client.getJob('1/2/5').items.list());
    // Whoever runs this looks for the key in what is printed.
    print(client, failure);
    same(JSON.stringify([client, failure, String(failure)]).includes(KEY), false);
  },
  'says what to do where no key is given and there is no environment': async () => {
    const failure = await failureOf(async () => new ScrapinghubClient());
    same(failure instanceof TypeError && failure.message.includes('pass auth'), true);
  },
} satisfies Record<string, Keeps>;

export const PROMISES: readonly string[] = Object.keys(promises);

/**
 * What of it is kept with the service at `url`: `kept`, or what is wrong, by the name of the promise. `print` is the
 * runtime's own way to show a value.
 */
export async function smoke(url: string, print: Print): Promise<Record<string, string>> {
  const options = { appUrl: `${url}api/`, storageUrl: url, maxRetryTime: 5_000 };
  const report: Record<string, string> = {};
  for (const [name, keep] of Object.entries<Keeps>(promises)) {
    const client = new ScrapinghubClient(KEY, options);
    try {
      await keep(client, print);
      report[name] = 'kept';
    } catch (error) {
      report[name] = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : 'failed';
    }
  }
  return report;
}

function same(actual: unknown, expected: unknown): void {
  const [is, due] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== due) throw new Error(`${is} is not ${due}`);
}

async function failureOf(call: () => Promise<unknown>): Promise<unknown> {
  try {
    await call();
  } catch (error) {
    return error;
  }
  throw new Error('the call succeeded');
}
