import type {
  JobFilter,
  ProjectJobs,
  RunOptions,
  ScrapinghubClient,
  Spider,
  SpiderJobs,
} from 'scrapinghub-client';
import {
  blank,
  get,
  JOB_KEY,
  KEY_OF_PROJECT_1,
  KEY_OF_SPIDER_5,
  named,
  type NamedCall,
  noSegment,
  nothing,
  numbers,
  type Pair,
  patch,
  post,
  type Sent,
  unless,
  unpaired,
} from '../named-call.ts';

type AnyJobs = ProjectJobs | SpiderJobs;

/** The jobs of a project, or of a spider: what it is called, what finds it, and what goes along in each call. */
interface Owner {
  readonly name: string;
  readonly jobs: (client: ScrapinghubClient, shop: Spider) => AnyJobs;
  readonly run: (client: ScrapinghubClient, options: RunOptions, shop: Spider) => unknown;
  readonly own: readonly Pair[];
  readonly ids: readonly string[];
  readonly keys: RegExp;
}

const owners: readonly Owner[] = [
  {
    name: 'ProjectJobs',
    jobs: (client) => client.getProject(1).jobs,
    run: (client, options) => client.getProject(1).jobs.run('shop', options),
    own: [],
    ids: ['1'],
    keys: KEY_OF_PROJECT_1,
  },
  {
    name: 'SpiderJobs',
    jobs: (_, shop) => shop.jobs,
    run: (_, options, shop) => shop.jobs.run(options),
    own: [['spider', 'shop']],
    ids: ['1', '5'],
    keys: KEY_OF_SPIDER_5,
  },
];

const STATE = /^(?:pending|running|finished|deleted)$/;

const filters: readonly [
  field: keyof JobFilter,
  query: string,
  refuses: (name: string) => boolean,
][] = [
  ['hasTag', 'has_tag', blank],
  ['lacksTag', 'lacks_tag', blank],
  ['state', 'state', unless(STATE)],
];

function listing({ name: owner, jobs, own }: Owner): NamedCall[] {
  const lists = [
    [
      'iter(params',
      'list',
      (client: ScrapinghubClient, params: object, shop: Spider) => jobs(client, shop).iter(params),
    ],
    [
      'list(params',
      'list',
      (client: ScrapinghubClient, params: object, shop: Spider) => jobs(client, shop).list(params),
    ],
    [
      'latest(params',
      'list',
      (client: ScrapinghubClient, params: object, shop: Spider) =>
        jobs(client, shop).latest(params),
    ],
    [
      'count(filter',
      'count',
      (client: ScrapinghubClient, params: object, shop: Spider) => jobs(client, shop).count(params),
    ],
  ] as const;
  return lists.flatMap(([method, path, call]) => {
    const always: Pair[] = method === 'latest(params' ? [...own, ['count', '1']] : [...own];
    const sends = (...pairs: Pair[]): Sent[] => [get(['jobq', '1', path], [...always, ...pairs])];
    const meta = named(
      `${owner}.${method}.jobMeta)`,
      (client, field, shop) => call(client, { jobMeta: [field] }, shop),
      blank,
      (field) => sends(['jobmeta', field]),
    );
    const stop = named(
      `${owner}.${method}.stop)`,
      (client, key, shop) => call(client, { stop: key }, shop),
      unless(JOB_KEY),
      (key) => sends(['stop', key]),
    );
    return [
      ...filters.map(([field, query, refuses]) =>
        named(
          `${owner}.${method}.${field})`,
          (client, value, shop) => call(client, { [field]: value }, shop),
          refuses,
          (value) => sends([query, value]),
        ),
      ),
      ...(path === 'list' ? [meta] : []),
      ...(path === 'list' && method !== 'latest(params' ? [stop] : []),
      owner === 'SpiderJobs'
        ? named(
            `${owner}.${method}.spider)`,
            (client, spider, shop) => call(client, { spider }, shop),
            unless(/^shop$/),
            () => sends(),
          )
        : named(
            `${owner}.${method}.spider)`,
            (client, spider, shop) => call(client, { spider }, shop),
            blank,
            (spider) => sends(['spider', spider]),
          ),
    ];
  });
}

function other({ name: owner, jobs, ids, keys }: Owner): NamedCall[] {
  const last = ['spiders', ...ids, 'lastjobsummary'];
  const summary = ['jobq', ...ids, 'summary'];
  return [
    named(
      `${owner}.get(key)`,
      (client, key, shop) => jobs(client, shop).get(key).cancel(),
      unless(keys),
      (key) => [post(['jobq', ...numbers(key), 'cancel'], undefined)],
    ),
    named(
      `${owner}.cancel(which)`,
      (client, key, shop) => jobs(client, shop).cancel([key]),
      unless(keys),
      (key) => [post(['jobq', '1', 'cancel'], [{ key: numbers(key).join('/') }])],
    ),
    named(
      `${owner}.iterLast(params.start)`,
      (client, start, shop) => jobs(client, shop).iterLast({ start }),
      unpaired,
      (start) => [get(last, [['start', start]])],
    ),
    named(
      `${owner}.iterLast(params.startAfter)`,
      (client, startAfter, shop) => jobs(client, shop).iterLast({ startAfter }),
      unpaired,
      (key) => [get(last, [['startafter', key]])],
    ),
    named(
      `${owner}.summary(params.jobMeta)`,
      (client, field, shop) => jobs(client, shop).summary({ jobMeta: [field] }),
      blank,
      (field) => [get(summary, [['jobmeta', field]])],
    ),
    named(
      `${owner}.summary(state)`,
      (client, state, shop) => jobs(client, shop).summary(state as never),
      unless(/^(?:pending|running|finished)$/),
      (state) => [get([...summary, state])],
    ),
  ];
}

function running({ name: owner, run }: Owner): NamedCall[] {
  const sends = (...pairs: Pair[]): Sent[] => [
    post(['api', 'run.json'], [...pairs, ['project', '1'], ['spider', 'shop']]),
  ];
  const changed = (query: string) => (tag: string) => [
    post(
      ['api', 'jobs', 'update.json'],
      [
        ['project', '1'],
        ['spider', 'shop'],
        [query, tag],
      ],
    ),
  ];
  const change = (client: ScrapinghubClient, tags: object, shop: Spider): unknown =>
    owner === 'SpiderJobs'
      ? shop.jobs.updateTags(tags)
      : client.getProject(1).jobs.updateTags({ spider: 'shop', ...tags });
  const json = (field: string, query: string): NamedCall =>
    named(
      `${owner}.run(run.${field}.*)`,
      (client, name, shop) => run(client, { [field]: { [name]: 'x' } }, shop),
      nothing,
      (name) => sends([query, JSON.stringify({ [name]: 'x' })]),
    );
  return [
    json('jobSettings', 'job_settings'),
    json('meta', 'meta'),
    json('environment', 'environment'),
    named(
      `${owner}.run(run.jobArgs.*)`,
      (client, name, shop) => run(client, { jobArgs: { [name]: 'x' } }, shop),
      (name) => unpaired(name) || FORM_NAMES.has(name),
      (name) => sends([name, 'x']),
    ),
    named(
      `${owner}.run(run.addTag)`,
      (client, addTag, shop) => run(client, { addTag }, shop),
      blank,
      (tag) => sends(['add_tag', tag]),
    ),
    named(
      `${owner}.run(run.cmdArgs)`,
      (client, cmdArgs, shop) => run(client, { cmdArgs }, shop),
      unpaired,
      (text) => sends(['cmd_args', text]),
    ),
    named(
      `${owner}.updateTags(change.add)`,
      (client, tag, shop) => change(client, { add: [tag] }, shop),
      blank,
      changed('add_tag'),
    ),
    named(
      `${owner}.updateTags(change.remove)`,
      (client, tag, shop) => change(client, { remove: [tag] }, shop),
      blank,
      changed('remove_tag'),
    ),
  ];
}

/** The fields of the form that runs a job. */
const FORM_NAMES = new Set([
  'project',
  'spider',
  'jobq_id',
  'add_tag',
  'priority',
  'job_settings',
  'units',
  'meta',
  'environment',
  'cmd_args',
]);

const find = (name: string): Sent => get(['ids', '1', 'spider', name]);
const TAGS = ['api', 'v2', 'projects', '1', 'spiders', '5', 'tags'];

export const jobCalls: readonly NamedCall[] = [
  ...owners.flatMap((owner) => [...listing(owner), ...other(owner), ...running(owner)]),
  named(
    'ProjectJobs.iterLast(params.spider)',
    (client, spider) => client.getProject(1).jobs.iterLast({ spider }),
    noSegment,
    (name) => [find(name), get(['spiders', '1', '5', 'lastjobsummary'])],
  ),
  named(
    'ProjectJobs.summary(params.spider)',
    (client, spider) => client.getProject(1).jobs.summary({ spider }),
    noSegment,
    (name) => [find(name), get(['jobq', '1', '5', 'summary'])],
  ),
  named(
    'SpiderJobs.iterLast(params.spider)',
    (_, spider, shop) => shop.jobs.iterLast({ spider }),
    unless(/^shop$/),
    () => [get(['spiders', '1', '5', 'lastjobsummary'])],
  ),
  named(
    'SpiderJobs.summary(params.spider)',
    (_, spider, shop) => shop.jobs.summary({ spider }),
    unless(/^shop$/),
    () => [get(['jobq', '1', '5', 'summary'])],
  ),
  named(
    'ProjectJobs.run(spider)',
    (client, spider) => client.getProject(1).jobs.run(spider),
    blank,
    (spider) =>
      post(
        ['api', 'run.json'],
        [
          ['project', '1'],
          ['spider', spider],
        ],
      ),
  ),
  named(
    'ProjectJobs.updateTags(change.spider)',
    (client, spider) => client.getProject(1).jobs.updateTags({ spider, add: ['a'] }),
    blank,
    (spider) =>
      post(
        ['api', 'jobs', 'update.json'],
        [
          ['project', '1'],
          ['spider', spider],
          ['add_tag', 'a'],
        ],
      ),
  ),
  named(
    'Spiders.get(name)',
    (client, name) => client.getProject(1).spiders.get(name),
    noSegment,
    find,
  ),
  named(
    'Spider.updateTags(change.add)',
    (_, tag, shop) => shop.updateTags({ add: [tag] }),
    blank,
    (tag) => [patch(TAGS, { add: [tag] })],
  ),
  named(
    'Spider.updateTags(change.remove)',
    (_, tag, shop) => shop.updateTags({ remove: [tag] }),
    blank,
    (tag) => [patch(TAGS, { remove: [tag] })],
  ),
];
