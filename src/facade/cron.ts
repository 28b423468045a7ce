import { CRON_FIELDS } from '../generated/constants.ts';
import { shown } from './shown.ts';

const NUMBER = /^(?:0|[1-9]\d?)$/;

/** TypeError, with the reason, for a `cron` that the service would refuse: it knows numbers and `*` and nothing else. */
export function checkCron(cron: string): void {
  const fields = cron.split(' ');
  if (fields.length !== CRON_FIELDS.length) {
    const names = CRON_FIELDS.map(({ name }) => name).join(', ');
    throw new TypeError(
      `a cron has ${CRON_FIELDS.length} fields with one space between (${names}), not ${shown(cron)}`,
    );
  }
  CRON_FIELDS.forEach(({ name, minimum, maximum }, at) => {
    const field = fields[at] ?? '';
    if (
      field === '*' ||
      (NUMBER.test(field) && Number(field) >= minimum && Number(field) <= maximum)
    )
      return;
    throw new TypeError(
      `the ${name} of a cron is a number from ${minimum} to ${maximum} or *, without ranges, steps and lists: not ${shown(field)}`,
    );
  });
}
