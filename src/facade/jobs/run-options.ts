import { checkOptions, type OptionNames } from '../../codec/known-options.ts';
import { PRIORITIES } from '../../generated/constants.ts';
import { operations } from '../../generated/operations.ts';
import type { JsonValue, Priority } from '../../generated/types.ts';
import type { Arguments } from '../../transport/call.ts';
import {
  checkName,
  checkNames,
  checkObject,
  checkOneOf,
  checkText,
  quote,
  withoutUndefined,
} from '../arguments.ts';

/** Values by name. The service has only texts here: `5` is sent as `'5'`, and `true` as `'true'`. */
type Texts = Readonly<Record<string, string | number | boolean>>;

/** How to run a job. */
export interface RunOptions {
  /** Arguments of the spider. TypeError for the name of a field of the request, such as `units`. */
  jobArgs?: Texts | undefined;
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
  environment?: Texts | undefined;
}

/** The names of `RunOptions`. */
export const RUN_OPTIONS: OptionNames<RunOptions> = {
  jobArgs: true,
  jobSettings: true,
  units: true,
  priority: true,
  addTag: true,
  meta: true,
  cmdArgs: true,
  environment: true,
};

type RunForm = NonNullable<Arguments<'runJob'>['body']>;

/** The form of `runJob`. TypeError for an option that does not exist or a value that cannot be meant. */
export function toRunForm(project: number, spider: string, run: RunOptions): RunForm {
  checkOptions('a run', run, RUN_OPTIONS);
  const own: RunForm = { project, spider: checkName('spider', spider) };
  const tags = checkNames('addTag', run.addTag);
  if (tags) own.add_tag = tags;
  if (run.units !== undefined) own.units = checkUnits(run.units);
  if (run.priority !== undefined) {
    own.priority = checkOneOf('priority', run.priority, PRIORITIES);
  }
  if (run.cmdArgs !== undefined) own.cmd_args = checkText('cmdArgs', run.cmdArgs);
  if (run.jobSettings !== undefined) {
    own.job_settings = { ...checkObject('jobSettings', run.jobSettings) };
  }
  if (run.meta !== undefined) own.meta = { ...checkObject('meta', run.meta) };
  if (run.environment !== undefined) own.environment = toTexts('environment', run.environment);
  return {
    ...checkJobArgs(toTexts('jobArgs', run.jobArgs === undefined ? {} : run.jobArgs)),
    ...own,
  };
}

function checkUnits(units: number): number {
  if (Number.isSafeInteger(units) && units >= 1) return units;
  throw new TypeError(`units must be a whole number from 1 on, not ${quote(units)}`);
}

/** The values as texts. TypeError for another kind of value, which has no text of its own. */
function toTexts(option: string, values: Texts): Record<string, string> {
  const entries = Object.entries(withoutUndefined(checkObject(option, values)));
  return Object.fromEntries(
    entries.map(([name, value]) => {
      const isText = typeof value === 'string' || typeof value === 'boolean';
      if (isText || Number.isFinite(value)) return [name, String(value)];
      throw new TypeError(`${name} in ${option} must be a text, not ${quote(value)}`);
    }),
  );
}

/** Arguments of a spider are in the same form as the fields of the request: such a name would change the request. */
function checkJobArgs(args: Record<string, string>): Record<string, string> {
  const taken = Object.keys(args).find((name) => operations.runJob.fields?.includes(name));
  if (taken === undefined) return args;
  throw new TypeError(
    `a spider argument can't be called ${taken}: the request that runs a job has a field of that name`,
  );
}
