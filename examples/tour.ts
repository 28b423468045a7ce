// A tour of an account: lists projects and spiders, runs a job, follows its log, reads its items, and shows an error.
import {
  LogLevel,
  NotFoundError,
  type Project,
  type ScrapinghubClient,
  type Spider,
} from 'scrapinghub-client';

export interface TourOptions {
  /** Only read: do not run a job. */
  readOnly?: boolean;
  /** Called with each line of output. Default: `console.log`. */
  print?: (line: string) => void;
}

const LEVELS = new Map(
  Object.entries(LogLevel).map(([name, level]): [number, string] => [level, name]),
);

export async function tour(client: ScrapinghubClient, options: TourOptions = {}): Promise<void> {
  const { readOnly = false, print = console.log } = options;

  const projects = await client.projects.list();
  print(`Projects     ${projects.join(', ') || 'none'}`);
  const [projectId] = projects;
  if (projectId === undefined) return;

  const project = client.projects.get(projectId);
  const { pending, running, finished } = await project.summary();
  print(
    `Project ${project.key}  ${pending} pending, ${running} running, ${finished} finished jobs`,
  );

  const entries = await project.spiders.list();
  print(`Spiders      ${entries.map(({ id }) => id).join(', ') || 'none'}`);
  const [entry] = entries;
  if (!entry) return;

  const spider = await project.spiders.get(entry.id);
  if (!readOnly) await runJob(spider, print);
  await showLastJob(spider, print);
  await showError(project, print);
}

/** Runs a job, and follows its log until it has finished. */
async function runJob(spider: Spider, print: (line: string) => void): Promise<void> {
  const job = await spider.jobs.run({
    jobArgs: { category: 'poetry' },
    addTag: ['tour'],
    priority: 3,
  });
  print(`\nStarted      ${job.key}, spider ${spider.name}, with category poetry and the tag tour`);
  for await (const { level, message } of job.logs.follow({ pollInterval: 100 })) {
    print(`  ${(LEVELS.get(level) ?? String(level)).padEnd(8)} ${message}`);
  }
  const { close_reason: reason } = await job.waitUntilFinished({ pollInterval: 100 });
  print(`  ended      ${reason ?? 'no reason given'}`);
}

async function showLastJob(spider: Spider, print: (line: string) => void): Promise<void> {
  const [last] = await spider.jobs.list({ state: 'finished', count: 1 });
  if (!last) return print('\nNo job of this spider has finished yet.');
  const job = spider.jobs.get(last.key);
  const metadata = await job.metadata.all();
  print(`\nLast job     ${job.key}, ${metadata.close_reason ?? 'no reason given'}`);
  print(`  tags       ${metadata.tags?.join(', ') || 'none'}`);
  const { totals } = await job.items.stats();
  print(
    `  items      ${totals?.input_values ?? 0}, ${totals?.input_bytes ?? 0} bytes; the first of them:`,
  );
  for await (const item of job.items.iter({ count: 4 })) print(`    ${JSON.stringify(item)}`);
}

async function showError(project: Project, print: (line: string) => void): Promise<void> {
  try {
    await project.spiders.get('no-such-spider');
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    print(`\nA typed error: ${error.name} (${error.status})\n  ${error.message}`);
  }
}
