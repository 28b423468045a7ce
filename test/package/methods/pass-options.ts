import * as local from 'scrapinghub-client/local';
import { localService } from 'scrapinghub-client/local';
import { ScrapinghubClient } from 'scrapinghub-client';
import { onTestFinished } from 'vitest';
import { clientFor } from '../../helpers/client.ts';
import type { TestServer } from '../../helpers/server.ts';
import type { OptionPlace } from './public-options.ts';

/** What is passed for the parameters before the options. */
const ARGUMENTS: Readonly<Record<string, unknown>> = {
  auth: 'KEY',
  change: { add: ['a'] },
  count: 1,
  events: [{}],
  filter: {},
  id: 1,
  ids: 'a',
  index: 0,
  key: 'a',
  keys: 'a',
  meta: {},
  n: 2,
  name: 'a',
  params: {},
  place: { index: 0 },
  records: [{ _key: 'a' }],
  run: {},
  spider: 'a',
  state: 'finished',
  text: 'a',
  value: 1,
  values: {},
  which: ['1/2/3'],
  job: { cron: '* * * * *' },
};
/** Where a parameter of that name is another thing. */
const OWN_ARGUMENTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'Job.update': { change: { state: 'running' } },
  'PeriodicJobs.update': { change: {} },
  'ProjectJobs.updateTags': { change: { spider: 'a', add: ['a'] } },
  'ScrapinghubClient.withResponse': { run: () => Promise.resolve() },
  'SpiderJobs.cancel': { which: ['1/5/3'] },
};
/** An option that no method has. */
export const OPTION = 'nonsense';

/** The options of the type, and one that there is not. The check must not stop at the others. */
function optionsOf({ takes, names }: OptionPlace): object {
  // A pair of user name and password is no object of options.
  const isPair = takes === 'new ScrapinghubClient(auth)';
  const known = isPair ? names.filter((name) => !/^(?:username|password)$/.test(name)) : names;
  return Object.fromEntries([...known.map((name) => [name, null]), [OPTION, 1]]);
}

/** Calls the method with all options of the type, and with one that it does not have. */
export async function passOptions(
  owners: ReadonlyMap<string, object>,
  place: OptionPlace,
): Promise<void> {
  const { takes, owner, method, before } = place;
  const options = optionsOf(place);
  const called = [owner, method].join('.');
  const args = before.map((name) => OWN_ARGUMENTS[called]?.[name] ?? ARGUMENTS[name]);
  const made: unknown =
    method === 'new'
      ? new ScrapinghubClient(...([...args, options] as never[]))
      : callMethod(owners, owner, method, [...args, options]);
  if (typeof made !== 'object' || made === null)
    throw new Error(`${takes} gave nothing to wait for`);
  if (made instanceof ReadableStream) await made.getReader().read();
  else if (Symbol.asyncIterator in made) {
    await (made as AsyncIterable<unknown>)[Symbol.asyncIterator]().next();
  } else await made;
}

function callMethod(
  owners: ReadonlyMap<string, object>,
  owner: string,
  method: string,
  args: readonly unknown[],
): unknown {
  const target: unknown = method === '' ? local : owners.get(owner);
  if (typeof target !== 'object' || target === null) throw new Error(`there is no ${owner}`);
  const called: unknown = Reflect.get(target, method === '' ? owner : method);
  if (typeof called !== 'function') throw new Error(`${owner} has no ${method}`);
  return called.apply(target, args);
}

/** One of each class of the package. */
export async function ownersOn(server: TestServer): Promise<Map<string, object>> {
  const client = clientFor(server);
  const project = client.getProject(1);
  const spider = await project.spiders.get('shop');
  const job = client.getJob('1/2/3');
  const frontier = project.frontiers.get('f');
  const slot = frontier.get('a');
  const service = localService({ empty: true });
  onTestFinished(() => service.close());
  return new Map<string, object>([
    ['ScrapinghubClient', client],
    ['Activity', project.activity],
    ['PeriodicJobs', project.periodicJobs],
    ['Project', project],
    ['Projects', client.projects],
    ['Settings', project.settings],
    ['Spider', spider],
    ['Spiders', project.spiders],
    ['Job', job],
    ['ProjectJobs', project.jobs],
    ['SpiderJobs', spider.jobs],
    ['JobMetadata', job.metadata],
    ['ItemComments', job.items.comments],
    ['JobComments', job.comments],
    ['Items', job.items],
    ['Logs', job.logs],
    ['Requests', job.requests],
    ['Samples', job.samples],
    ['BatchWriter', job.items.createWriter({ start: 7 })],
    ['Collection', project.collections.getStore('a')],
    ['Collections', project.collections],
    ['Frontiers', project.frontiers],
    ['Frontier', frontier],
    ['FrontierSlot', slot],
    ['FrontierQueue', slot.queue],
    ['FrontierFingerprints', slot.fingerprints],
    ['LocalService', service],
    ['ScriptedOperation', service.on('countJobs')],
  ]);
}
