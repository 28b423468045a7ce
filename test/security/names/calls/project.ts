import type { Project, ScrapinghubClient } from 'scrapinghub-client';
import {
  get,
  KEY_OF_PROJECT_1,
  named,
  type NamedCall,
  noSegment,
  nothing,
  patch,
  post,
  remove,
  unless,
  unpaired,
} from '../named-call.ts';

const project = (client: ScrapinghubClient): Project => client.getProject(1);
const ID = /^\d{1,15}$/;
const SETTINGS = ['projects', '1', 'settings'];
const PERIODIC = ['api', 'v2', 'projects', '1', 'periodicjobs'];
const CRON = '0 0 * * *';
const JOB = { type: 'spider' as const, cron: CRON, tasks: [{ name: 'shop' }] };
const event = (fields: object): ReturnType<typeof post> => post(['activity', '1'], [fields]);
const filterOf = (name: string): string => JSON.stringify([name, '=', [name]]);

const periodic: readonly [place: string, change: (name: string) => object][] = [
  ['addtags', (name) => ({ addtags: [name] })],
  ['description', (description) => ({ description })],
  ['tasks.name', (name) => ({ tasks: [{ name }] })],
  ['tasks.script_args', (script_args) => ({ tasks: [{ name: 'x', script_args }] })],
  ['tasks.spider_args.*', (name) => ({ tasks: [{ name: 'x', spider_args: { [name]: 'x' } }] })],
  ['type', (type) => ({ type })],
];

const periodicCalls = periodic.flatMap(([place, change]): NamedCall[] => [
  named(
    `PeriodicJobs.create(job.${place})`,
    (client, name) => project(client).periodicJobs.create({ ...JOB, ...change(name) }),
    nothing,
    (name) => post(PERIODIC, { ...JOB, ...change(name) }),
  ),
  named(
    `PeriodicJobs.update(change.${place})`,
    (client, name) => project(client).periodicJobs.update(7, change(name)),
    nothing,
    (name) => patch([...PERIODIC, '7'], change(name)),
  ),
]);

export const projectCalls: readonly NamedCall[] = [
  named(
    'ScrapinghubClient.getProject(id)',
    (client, id) => client.getProject(id).summary(),
    unless(ID),
    (id) => get(['projects', String(Number(id)), 'jobsummary']),
  ),
  named(
    'Projects.get(id)',
    (client, id) => client.projects.get(id).summary(),
    unless(ID),
    (id) => get(['projects', String(Number(id)), 'jobsummary']),
  ),
  named(
    'Projects.summary(params.state)',
    (client, state) => client.projects.summary({ state: state as never }),
    unless(/^(?:pending|running|finished|deleted)$/),
    (state) => get(['projects', 'jobsummaries'], [['state', state]]),
  ),
  named(
    'Settings.get(key)',
    (client, key) => project(client).settings.get(key),
    noSegment,
    (key) => get([...SETTINGS, key]),
  ),
  named(
    'Settings.set(key)',
    (client, key) => project(client).settings.set(key, 1),
    noSegment,
    (key) => [get(SETTINGS), post(SETTINGS, { [key]: 1 })],
  ),
  named(
    'Settings.delete(key)',
    (client, key) => project(client).settings.delete(key),
    noSegment,
    (key) => remove([...SETTINGS, key]),
  ),
  named(
    'Settings.update(values.*)',
    (client, key) => project(client).settings.update({ [key]: 1 }),
    nothing,
    (key) => [get(SETTINGS), post(SETTINGS, { [key]: 1 })],
  ),
  ...(['iter', 'list'] as const).flatMap((method) => [
    named(
      `Activity.${method}(params.filter)`,
      (client, name) => project(client).activity[method]({ filter: [name, '=', [name]] }),
      nothing,
      (name) => get(['activity', '1'], [['filter', filterOf(name)]]),
    ),
    named(
      `Activity.${method}(params.meta)`,
      (client, name) => project(client).activity[method]({ meta: name as never }),
      unpaired,
      (name) => get(['activity', '1'], [['meta', name]]),
    ),
  ]),
  named(
    'Activity.add(events.*)',
    (client, name) => project(client).activity.add({ [name]: 1 }),
    nothing,
    (name) => event({ [name]: 1 }),
  ),
  named(
    'Activity.add(events.event)',
    (client, name) => project(client).activity.add({ event: name }),
    nothing,
    (name) => event({ event: name }),
  ),
  named(
    'Activity.add(events.user)',
    (client, user) => project(client).activity.add({ user }),
    nothing,
    (user) => event({ user }),
  ),
  named(
    'Activity.add(events.job)',
    (client, job) => project(client).activity.add({ job }),
    unless(KEY_OF_PROJECT_1),
    (job) => event({ job }),
  ),
  ...periodicCalls,
  named(
    'PeriodicJobs.create(job.cron)',
    (client, cron) => project(client).periodicJobs.create({ ...JOB, cron }),
    () => true,
    () => [],
  ),
  named(
    'PeriodicJobs.update(change.cron)',
    (client, cron) => project(client).periodicJobs.update(7, { cron }),
    () => true,
    () => [],
  ),
];
