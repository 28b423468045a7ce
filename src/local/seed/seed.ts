import type { OptionNames } from '../../codec/known-options.ts';

/** State that a service begins with. All parts are optional. */
export interface Seed {
  /** By the id of the project. */
  readonly projects?: Readonly<Record<string, ProjectSeed>>;
}

export interface ProjectSeed {
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly spiders?: readonly (string | SpiderSeed)[];
  /** The oldest first. */
  readonly jobs?: readonly JobSeed[];
  /** Events, the oldest first. */
  readonly activity?: readonly object[];
  readonly collections?: readonly CollectionSeed[];
  /** Requests by frontier and slot. */
  readonly frontiers?: Readonly<Record<string, Readonly<Record<string, readonly RequestSeed[]>>>>;
  readonly periodicJobs?: readonly (object & { readonly id?: number })[];
}

export interface SpiderSeed {
  readonly name: string;
  /** The number in the keys of its jobs. */
  readonly id?: number;
  readonly databaseId?: number;
  readonly tags?: readonly string[];
  readonly version?: string | null;
}

export interface JobSeed {
  readonly spider: string;
  readonly state: 'pending' | 'running' | 'finished' | 'deleted';
  /** The last part of its key. Default: the next one. */
  readonly number?: number;
  /** Other fields of its metadata. */
  readonly metadata?: Readonly<Record<string, unknown>>;
  readonly items?: readonly object[];
  readonly logs?: readonly object[];
  readonly requests?: readonly object[];
  readonly samples?: readonly (readonly number[])[];
  readonly comments?: readonly CommentSeed[];
}

export interface CommentSeed {
  /** The position of the item. */
  readonly index: number;
  readonly field?: string | undefined;
  readonly id?: number;
  readonly text: string;
  readonly author?: string;
  readonly avatar?: string;
  readonly created?: string;
}

export interface CollectionSeed {
  readonly type: 's' | 'cs' | 'vs' | 'vcs';
  readonly name: string;
  readonly records: readonly (object & { readonly _key: string })[];
}

export interface RequestSeed {
  readonly fp: string;
  readonly qdata?: unknown;
  readonly fdata?: unknown;
  readonly p?: number;
}

/** The names of `Seed`. */
export const SEED: OptionNames<Seed> = {
  projects: true,
};

/** The names of `ProjectSeed`. */
export const PROJECT_SEED: OptionNames<ProjectSeed> = {
  settings: true,
  spiders: true,
  jobs: true,
  activity: true,
  collections: true,
  frontiers: true,
  periodicJobs: true,
};

/** The names of `SpiderSeed`. */
export const SPIDER_SEED: OptionNames<SpiderSeed> = {
  name: true,
  id: true,
  databaseId: true,
  tags: true,
  version: true,
};

/** The names of `JobSeed`. */
export const JOB_SEED: OptionNames<JobSeed> = {
  spider: true,
  state: true,
  number: true,
  metadata: true,
  items: true,
  logs: true,
  requests: true,
  samples: true,
  comments: true,
};

/** The names of `CommentSeed`. */
export const COMMENT_SEED: OptionNames<CommentSeed> = {
  index: true,
  field: true,
  id: true,
  text: true,
  author: true,
  avatar: true,
  created: true,
};

/** The names of `CollectionSeed`. */
export const COLLECTION_SEED: OptionNames<CollectionSeed> = {
  type: true,
  name: true,
  records: true,
};

/** The names of `RequestSeed`. */
export const REQUEST_SEED: OptionNames<RequestSeed> = {
  fp: true,
  qdata: true,
  fdata: true,
  p: true,
};
