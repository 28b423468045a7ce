// What the users of the types write. Compiled against the installed package, never run.
import {
  type ClientOptions,
  type JobSummary,
  type JsonObject,
  NotFoundError,
  parseJobKey,
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
// @ts-expect-error A list of jobs is not a number.
const wrong: number = await project.jobs.list();
// @ts-expect-error The document has no such path.
await client.api.GET('/no/such/path');
// @ts-expect-error The document says which parameters a path has.
await client.api.GET('/projects/{project}/jobsummary', { params: { path: { project: {} } } });

export { csv, items, jobs, later, pending, spiderId, titles, wrong };
