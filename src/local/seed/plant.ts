import { checkOptions } from '../../codec/known-options.ts';
import type { Cloud } from '../state/cloud.ts';
import type { EntryKind } from '../state/entry-kinds.ts';
import { JOB_STATES } from '../../generated/constants.ts';
import type { JobRecord } from '../state/job.ts';
import type { SpiderRecord } from '../state/spiders.ts';
import { newToken } from '../state/token.ts';
import {
  COLLECTION_SEED,
  COMMENT_SEED,
  JOB_SEED,
  type JobSeed,
  PROJECT_SEED,
  type ProjectSeed,
  REQUEST_SEED,
  SEED,
  type Seed,
  SPIDER_SEED,
} from './seed.ts';

const KINDS: readonly EntryKind[] = ['items', 'logs', 'requests', 'samples'];

/** Puts a seed into the state. TypeError if it is not a seed. */
export async function plant(cloud: Cloud, seed: Seed): Promise<void> {
  checkOptions('a seed', seed, SEED);
  for (const [id, project] of Object.entries(seed.projects ?? {})) {
    const number = Number(id);
    if (!Number.isSafeInteger(number) || number < 0) {
      throw new TypeError(`the id of a project is a whole number, not ${id}`);
    }
    await cloud.spiders.addProject(number);
    await plantProject(cloud, number, project);
  }
}

async function plantProject(cloud: Cloud, project: number, seed: ProjectSeed): Promise<void> {
  checkOptions('the seed of a project', seed, PROJECT_SEED);
  await cloud.settings.merge(project, seed.settings ?? {});
  for (const spider of seed.spiders ?? []) {
    const fields = typeof spider === 'string' ? { name: spider } : spider;
    checkOptions('the seed of a spider', fields, SPIDER_SEED);
    await cloud.spiders.add({ project, isListed: true, ...fields });
  }
  await plantJobs(cloud, project, seed.jobs ?? []);
  const events = seed.activity ?? [];
  // Each at a time of its own.
  for (const event of events) await cloud.activity.add(project, [JSON.stringify(event)]);
  for (const collection of seed.collections ?? []) {
    checkOptions('the seed of a collection', collection, COLLECTION_SEED);
    const { type, name, records } = collection;
    const texts = records.map(({ _key: key, ...fields }) => ({
      key,
      text: JSON.stringify(fields),
    }));
    await cloud.collections.write({ project, type, name }, texts);
  }
  for (const [frontier, slots] of Object.entries(seed.frontiers ?? {})) {
    for (const [slot, requests] of Object.entries(slots)) {
      const all = requests.map((request) => {
        checkOptions('the seed of a request', request, REQUEST_SEED);
        const { fp, qdata, fdata, p = 0 } = request;
        return { fp, qdata, fdata, p };
      });
      await cloud.frontiers.add({ project, frontier, slot }, all);
    }
  }
  for (const job of seed.periodicJobs ?? []) await cloud.periodicJobs.add(project, { ...job });
}

async function plantJobs(cloud: Cloud, project: number, seeds: readonly JobSeed[]): Promise<void> {
  const numbers = new Map<number, number>();
  const jobs: JobRecord[] = [];
  for (const [at, seed] of seeds.entries()) {
    checkOptions('the seed of a job', seed, JOB_SEED);
    const spider = await cloud.spiders.add({ project, name: seed.spider, isListed: true });
    const number = seed.number ?? 1 + (numbers.get(spider.id) ?? 0);
    numbers.set(spider.id, number);
    jobs.push(recordOf(seed, spider, number, at + 1));
  }
  await cloud.jobs.restore(jobs);
  for (const [at, seed] of seeds.entries()) {
    const job = jobs[at];
    if (job !== undefined) await plantData(cloud, job, seed);
  }
}

function recordOf(seed: JobSeed, spider: SpiderRecord, number: number, order: number): JobRecord {
  if (!JOB_STATES.includes(seed.state)) throw new TypeError(`a job cannot be ${seed.state}`);
  const { project, id, name } = spider;
  const key = `${project}/${id}/${number}`;
  const time = Number(seed.metadata?.[`${seed.state}_time`] ?? Date.now());
  return {
    key,
    project,
    spider: id,
    number,
    ts: time,
    order,
    token: seed.state === 'running' ? newToken(key) : null,
    unique: null,
    metadata: {
      project,
      spider: name,
      state: seed.state,
      priority: 2,
      units: 1,
      tags: [],
      spider_type: 'manual',
      [`${seed.state}_time`]: time,
      ...seed.metadata,
    },
  };
}

async function plantData(cloud: Cloud, job: JobRecord, seed: JobSeed): Promise<void> {
  const place = { project: job.project, spider: job.spider, job: job.number };
  for (const kind of KINDS) {
    const entries: readonly unknown[] = seed[kind] ?? [];
    if (entries.length === 0) continue;
    const lines = entries.map((value) => ({ text: JSON.stringify(value), value }));
    await cloud.entries.write(kind, place, 0, lines);
  }
  for (const comment of seed.comments ?? []) {
    checkOptions('the seed of a comment', comment, COMMENT_SEED);
    const { index, field, ...given } = comment;
    await cloud.comments.add(
      { ...place, index, field },
      {
        author: 'reader',
        avatar: 'https://avatars.example/reader',
        created: new Date().toISOString().slice(0, 19),
        archived: null,
        editable: true,
        ...given,
      },
    );
  }
}
