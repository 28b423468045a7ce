// What the users of the types write. Compiled against the installed package, never run.
import {
  type ClientOptions,
  type JobSummary,
  type JsonObject,
  type JsonValue,
  NotFoundError,
  parseJobKey,
  type Priority,
  ScrapinghubClient,
} from 'scrapinghub-client';

interface Book {
  title: string;
  price: number;
}

const options: ClientOptions = { timeout: 1_000 };
const client = new ScrapinghubClient('KEY', options);
const project = client.getProject(123);

const jobs: Partial<JobSummary>[] = await project.jobs.list({ state: 'finished', count: 10 });
const titles: string[] = [];
for (const { key } of await project.jobs.list()) {
  for await (const { title } of client.getJob(key).items.as<Book>()) titles.push(title);
}
const headers = new Headers({ prefer: 'example=empty' });
const items: JsonObject[] = await client.getJob('123/1/3').items.list({}, { headers });
const csv: ReadableStream<Uint8Array> = client.getJob('123/1/3').items.stream({ format: 'jl' });

const keyed: (Book & { _key: string })[] = [];
for await (const book of client
  .getJob('123/1/3')
  .items.as<Book>()
  .iter({ meta: ['_key'] })) {
  keyed.push(book);
}
const { scrapystats } = await client.getJob('123/1/3').metadata.all();
const errors: number | undefined = scrapystats?.['log_count/ERROR'];
const reason: string | undefined = scrapystats?.finish_reason;
const [clone] = await project.jobs.list({ jobMeta: ['spider_args', 'priority'] });
const priority: Priority | undefined = clone?.priority;
const [own] = await project.jobs.list({ jobMeta: ['crawl_id' as string] });
const crawlId: JsonValue | undefined = own?.['crawl_id'];

const writer = client.getJob('123/1/3').items.createWriter({ start: 'append' });
await writer.write({ title: 'Middlemarch' });
await writer[Symbol.asyncDispose]();

const { data: now } = await client.api.GET('/system/ts');
const later: number | undefined = now;
const { data: summary } = await client.api.GET('/projects/{project}/jobsummary', {
  params: { path: { project: 123 } },
});
const pending: number | undefined = summary?.pending;
const { spiderId }: { spiderId: string } = parseJobKey('123/1/3');

try {
  await project.spiders.get('books');
} catch (error) {
  if (error instanceof NotFoundError) titles.push(error.status.toFixed(), error.operation);
}

// @ts-expect-error There is no such state.
await project.jobs.list({ state: 'done' });
// @ts-expect-error The document has no such field.
await project.jobs.list({ jobMeta: ['close_raeson'] });
// @ts-expect-error Nobody has asked for keys.
keyed.push(...(await client.getJob('123/1/3').items.as<Book>().list({ count: 1 })));
// @ts-expect-error A list of jobs is not a number.
const wrong: number = await project.jobs.list();
// @ts-expect-error The document has no such path.
await client.api.GET('/no/such/path');
// @ts-expect-error The document says which parameters a path has.
await client.api.GET('/projects/{project}/jobsummary', { params: { path: { project: {} } } });

export {
  crawlId,
  csv,
  errors,
  items,
  jobs,
  later,
  pending,
  priority,
  reason,
  spiderId,
  titles,
  wrong,
};
