import { JOB_STATES } from '../../generated/constants.ts';
import type { Cloud } from '../state/cloud.ts';
import { done, json } from '../wire/answer.ts';
import { objectOf } from '../wire/call.ts';
import type { HandlersOf } from './handler.ts';
import { projectIn } from './project-in.ts';

type ProjectOperation =
  | 'deleteSetting'
  | 'getProjectSummary'
  | 'getServerTime'
  | 'listProjects'
  | 'listProjectSummaries'
  | 'readScrapySettings'
  | 'readSetting'
  | 'readSettings'
  | 'updateSettings';

const WRITTEN = 'text/plain; charset=utf-8';
const ACTIVE = ['pending', 'running'] as const;

export const projectHandlers: HandlersOf<ProjectOperation> = {
  getServerTime: () => json('data', Date.now()),

  listProjects({ caller }, cloud) {
    return json('app', { status: 'ok', projects: caller.projects ?? cloud.spiders.projects() });
  },

  getProjectSummary({ path }, cloud) {
    const running = cloud.jobs.queue(path.project).inStates(['running']);
    const units = running.reduce((total, job) => total + Number(job.metadata['units'] ?? 1), 0);
    return json('jobq', {
      ...summary(cloud, path.project),
      running_units_count: units,
      pending_units_max: null,
    });
  },

  listProjectSummaries({ query }, cloud) {
    const asked = query.among('state', JOB_STATES);
    const states = asked.length > 0 ? asked : ACTIVE;
    const projects = cloud.spiders
      .projects()
      .filter((project) => states.some((state) => cloud.jobs.queue(project).count(state) > 0));
    return json(
      'jobq',
      projects.map((project) => summary(cloud, project)),
    );
  },

  async readSettings({ path }, cloud) {
    return json('jobq', await cloud.settings.all(path.project));
  },

  async updateSettings(call, cloud) {
    await cloud.settings.merge(call.path.project, objectOf(call));
    return done(WRITTEN);
  },

  async readSetting({ path }, cloud) {
    return json('jobq', await cloud.settings.get(path.project, path.key));
  },

  async deleteSetting({ path }, cloud) {
    await cloud.settings.delete(path.project, path.key);
    return done(WRITTEN);
  },

  async readScrapySettings({ query }, cloud) {
    await projectIn(query, cloud);
    return json('app', { project_settings: {}, organization_settings: {}, enabled_addons: [] });
  },
};

function summary(cloud: Cloud, project: number): Record<string, unknown> {
  const queue = cloud.jobs.queue(project);
  return {
    project,
    pending: queue.count('pending'),
    running: queue.count('running'),
    finished: queue.count('finished'),
    has_capacity: true,
  };
}
