import { operations } from '../../generated/operations.ts';
import type { JsonValue, Priority } from '../../generated/types.ts';
import type { Arguments } from '../../transport/call.ts';
import { checkName, checkNames } from '../arguments.ts';

/** How to run a job. */
export interface RunOptions {
  /** Arguments of the spider. TypeError for the name of a field of the request, such as `units`. */
  jobArgs?: Readonly<Record<string, string>> | undefined;
  /** Scrapy settings of this job. They replace those of the project and of the spider. */
  jobSettings?: Readonly<Record<string, JsonValue>> | undefined;
  /** Default: the project's default, else 1. */
  units?: number | undefined;
  /** From 0, the lowest, to 4. Default 2. */
  priority?: Priority | undefined;
  addTag?: string | readonly string[] | undefined;
  /** Fields of the job's metadata. With `state` the job is created in that state. */
  meta?: Readonly<Record<string, JsonValue>> | undefined;
  /** Command line arguments of a script. */
  cmdArgs?: string | undefined;
  /** Environment variables of the job. */
  environment?: Readonly<Record<string, string>> | undefined;
}

type RunForm = NonNullable<Arguments<'runJob'>['body']>;

/** The form of `runJob`. */
export function toRunForm(project: number, spider: string, run: RunOptions): RunForm {
  const own: RunForm = { project, spider: checkName('spider', spider) };
  const tags = checkNames('addTag', run.addTag);
  if (tags) own.add_tag = tags;
  if (run.units !== undefined) own.units = run.units;
  if (run.priority !== undefined) own.priority = run.priority;
  if (run.cmdArgs !== undefined) own.cmd_args = run.cmdArgs;
  if (run.jobSettings) own.job_settings = { ...run.jobSettings };
  if (run.meta) own.meta = { ...run.meta };
  if (run.environment) own.environment = { ...run.environment };
  return { ...checkJobArgs(run.jobArgs ?? {}), ...own };
}

/** Arguments of a spider are in the same form as the fields of the request: such a name would change the request. */
function checkJobArgs(args: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const taken = Object.keys(args).find((name) => operations.runJob.fields?.includes(name));
  if (taken === undefined) return args;
  throw new TypeError(
    `a spider argument can't be called ${taken}: the request that runs a job has a field of that name`,
  );
}
