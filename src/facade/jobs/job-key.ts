import { quote } from '../arguments.ts';

const JOB_KEY = /^(\d+)\/(\d+)\/(\d+)$/;

/** `project/spider/job`, as in `123/1/2`. */
export type JobKey = `${number}/${number}/${number}`;

/** Where a job is in the paths of the API. */
export interface JobPath {
  project: number;
  spider: number;
  job: number;
}

/** The three ids of a job key. TypeError if `text` is no job key. */
export function parseJobKey(text: string): { projectId: string; spiderId: string; jobId: string } {
  const { project, spider, job } = jobPathOf(text);
  return { projectId: String(project), spiderId: String(spider), jobId: String(job) };
}

/** The path of the job with this key. TypeError if `key` is no job key. */
export function jobPathOf(key: string): JobPath {
  const path = parse(key);
  if (path !== undefined) return path;
  throw new TypeError(`a job key looks like 123/1/2: ${quote(key)} is none`);
}

export function isJobKey(text: string): boolean {
  return parse(text) !== undefined;
}

/** The key of the job at `path`. */
export function jobKeyOf({ project, spider, job }: JobPath): JobKey {
  return `${project}/${spider}/${job}`;
}

function parse(key: string): JobPath | undefined {
  const [, ...ids] = JOB_KEY.exec(key) ?? [];
  const [project, spider, job] = ids.map(Number).filter(Number.isSafeInteger);
  if (project === undefined || spider === undefined || job === undefined) return undefined;
  return { project, spider, job };
}
