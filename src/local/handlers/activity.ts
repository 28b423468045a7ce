import { done } from '../wire/answer.ts';
import { isObject, linesOf } from '../wire/call.ts';
import { records, type StoredRecord } from '../wire/records.ts';
import { invalidValue, unreadable } from '../wire/refusal.ts';
import type { Cloud } from '../state/cloud.ts';
import type { HandlersOf } from './handler.ts';

const STYLE = { lastNewline: true };

export const activityHandlers: HandlersOf<'addActivity' | 'readActivity' | 'readProjectsActivity'> =
  {
    async addActivity(call, cloud) {
      const lines = linesOf(call);
      if (!lines.every(({ value }) => isObject(value))) throw unreadable('not a JSON object');
      await cloud.activity.add(
        call.path.project,
        lines.map(({ text }) => text),
      );
      return done('text/plain; charset=UTF-8');
    },

    readActivity({ path, query, header }, cloud) {
      const asked = { query, accept: header('accept') };
      return records('readActivity', asked, cloud.activity.read(path.project), STYLE);
    },

    readProjectsActivity({ query, header, caller }, cloud) {
      const named = query.all('p').map((text) => {
        const project = Number(text);
        if (!Number.isSafeInteger(project)) throw invalidValue('p', text);
        return project;
      });
      const known = caller.projects ?? cloud.spiders.projects();
      const projects = named.length > 0 ? named : known;
      const count = query.count('count') ?? Infinity;
      const perProject = Math.min(count, query.count('pcount') ?? Infinity);
      const pages = newestFirst(cloud, projects, perProject);
      const asked = { query, accept: header('accept') };
      return records('readProjectsActivity', asked, pages, STYLE);
    },
  };

async function* newestFirst(
  cloud: Cloud,
  projects: readonly number[],
  count: number,
): AsyncGenerator<StoredRecord[]> {
  const all = await Promise.all(projects.map((project) => newest(cloud, project, count)));
  yield all.flat().toSorted((a, b) => b.ts - a.ts);
}

async function newest(cloud: Cloud, project: number, count: number): Promise<StoredRecord[]> {
  const events: StoredRecord[] = [];
  for await (const page of cloud.activity.read(project)) {
    events.push(...page.slice(0, count - events.length));
    if (events.length >= count) break;
  }
  return events;
}
