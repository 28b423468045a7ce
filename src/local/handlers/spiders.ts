import type { SpiderRecord } from '../state/spiders.ts';
import type { Cloud } from '../state/cloud.ts';
import { json } from '../wire/answer.ts';
import { objectOf } from '../wire/call.ts';
import { BodyRefusal, invalidValue, notFound } from '../wire/refusal.ts';
import { projectIn } from './project-in.ts';
import type { HandlersOf } from './handler.ts';

type SpiderOperation = 'getSpider' | 'getSpiderId' | 'listSpiders' | 'updateSpiderTags';

const NOTHING_TO_DO = {
  non_field_errors: ['At least one of "add" or "remove" arguments must not be empty'],
};

export const spiderHandlers: HandlersOf<SpiderOperation> = {
  async getSpiderId({ path, query }, cloud) {
    const { project, name } = path;
    const spider = query.flag('create')
      ? await cloud.addSpider(project, name)
      : cloud.spiders.named(project, name);
    return json('jobq', spider?.id ?? null);
  },

  async listSpiders({ query }, cloud) {
    const project = await projectIn(query, cloud);
    const names = query.all('spider');
    const spiders = cloud.spiders
      .list(project)
      .filter(({ isListed, name }) => isListed && (names.length === 0 || names.includes(name)))
      .map(({ name, tags, version }) => ({ id: name, tags, type: 'manual', version }));
    return json('app', { status: 'ok', spiders });
  },

  getSpider({ path }, cloud) {
    return json('app2', detailsOf(spiderAt(cloud, path)));
  },

  async updateSpiderTags(call, cloud) {
    const { add = [], remove = [] } = objectOf(call);
    const added = textsOf('add', add);
    const removed = textsOf('remove', remove);
    if (added.length + removed.length === 0) throw new BodyRefusal(400, NOTHING_TO_DO);
    const changed = await cloud.turn(call.path.project, async () => {
      const spider = spiderAt(cloud, call.path);
      const tags = [...new Set([...spider.tags, ...added])].filter((tag) => !removed.includes(tag));
      const next = { ...spider, tags, modified: Date.now() };
      await cloud.spiders.put(next);
      return next;
    });
    return json('app2', detailsOf(changed));
  },
};

function spiderAt(
  cloud: Cloud,
  { project, spider: id }: { readonly project: number; readonly spider: number },
): SpiderRecord {
  const spider = cloud.spiders.withId(project, id);
  if (spider === undefined) throw notFound();
  return spider;
}

function textsOf(name: string, value: unknown): string[] {
  if (!Array.isArray(value)) throw invalidValue(name, value);
  return value.map((one: unknown) => {
    if (typeof one !== 'string') throw invalidValue(name, value);
    return one;
  });
}

function detailsOf(spider: SpiderRecord): Record<string, unknown> {
  return {
    id: spider.databaseId,
    jobq_id: spider.id,
    name: spider.name,
    project: { id: spider.project, name: `Project ${spider.project}` },
    type: 'manual',
    version: spider.version,
    tags: spider.tags,
    settings: {},
    stats: {},
    archived: false,
    deleted: false,
    created_at: timeOf(spider.created),
    modified_at: timeOf(spider.modified),
    default_kumo_units: null,
    first_run: null,
    last_run: null,
    last_job_id: null,
    last_outcome: null,
    last_item_count: null,
    last_response_count: null,
    last_error_count: null,
    avg_item_count: null,
    avg_response_count: null,
    avg_runtime: null,
    fields_count: {},
  };
}

/** With microseconds, as the app writes times. */
function timeOf(ts: number): string {
  return new Date(ts).toISOString().replace('Z', '000Z');
}
