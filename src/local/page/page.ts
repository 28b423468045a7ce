import { countsOf } from '../handlers/job-selection.ts';
import type { Cloud } from '../state/cloud.ts';
import type { Answer } from '../wire/answer.ts';
import type { Incoming } from '../wire/exchange.ts';
import { negotiate } from '../wire/negotiate.ts';
import { document } from './html.ts';
import { jobPage } from './job-page.ts';
import { overviewPage, type ProjectView } from './overview-page.ts';
import { projectPage } from './project-page.ts';

const TYPES = ['application/json', 'text/html'];
const JOB_PATH = /^\/view\/(\d+)\/(\d+)\/(\d+)$/;
const PROJECT_PATH = /^\/view\/(\d+)$/;
/** Jobs of each state that a page has. */
const SHOWN_JOBS = 100;

/** The page for people to look at, if the path is one of it: `/`, a project, or a job. It needs no key. */
export async function page(
  cloud: Cloud,
  path: string,
  incoming: Incoming,
): Promise<Answer | undefined> {
  if (path === '/') {
    const projects = cloud.spiders.projects().map((project) => viewOf(cloud, project));
    const type = negotiate(TYPES, incoming.header('accept'));
    if (type !== 'text/html') return jsonAnswer({ projects });
    return htmlAnswer('Local Scrapy Cloud', overviewPage(projects));
  }
  const [, project] = PROJECT_PATH.exec(path) ?? [];
  if (project !== undefined && cloud.spiders.has(Number(project))) {
    const view = viewOf(cloud, Number(project));
    const queue = cloud.jobs.queue(view.project);
    const jobs = (['running', 'pending', 'finished', 'deleted'] as const).flatMap((state) =>
      queue.inStates([state]).toReversed().slice(0, SHOWN_JOBS),
    );
    const rows = await Promise.all(
      jobs.map(async (job) => ({ job, counts: await countsOf(cloud, job) })),
    );
    return htmlAnswer(`Project ${project}`, projectPage(view, rows));
  }
  const job = cloud.jobs.get(JOB_PATH.exec(path)?.slice(1).join('/') ?? '');
  if (job === undefined) return undefined;
  return htmlAnswer(`Job ${job.key}`, await jobPage(cloud, job, incoming.url));
}

function viewOf(cloud: Cloud, project: number): ProjectView {
  const queue = cloud.jobs.queue(project);
  return {
    project,
    spiders: cloud.spiders.list(project).map(({ name }) => name),
    jobs: {
      pending: queue.count('pending'),
      running: queue.count('running'),
      finished: queue.count('finished'),
      deleted: queue.count('deleted'),
    },
  };
}

function jsonAnswer(value: unknown): Answer {
  return {
    status: 200,
    headers: { 'content-type': 'application/json; charset=UTF-8' },
    body: `${JSON.stringify(value, null, 2)}\n`,
  };
}

function htmlAnswer(title: string, body: Parameters<typeof document>[1]): Answer {
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=UTF-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      'cache-control': 'no-store',
    },
    body: document(title, body),
  };
}
