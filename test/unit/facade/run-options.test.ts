import { describe, expect, test } from 'vitest';
import { operations } from '../../../src/generated/operations.ts';
import { type RunOptions, toRunForm } from '../../../src/facade/jobs/run-options.ts';

const taken = operations.runJob.fields ?? [];

describe('toRunForm', () => {
  test.each<[what: string, run: RunOptions, fields: object]>([
    ['nothing', {}, {}],
    ['arguments', { jobArgs: { start_url: 'https://x.test' } }, { start_url: 'https://x.test' }],
    ['units', { units: 2 }, { units: 2 }],
    ['the lowest priority', { priority: 0 }, { priority: 0 }],
    ['one tag', { addTag: 'a' }, { add_tag: ['a'] }],
    ['several tags', { addTag: ['a', 'b'] }, { add_tag: ['a', 'b'] }],
    ['settings', { jobSettings: { LOG_LEVEL: 'INFO' } }, { job_settings: { LOG_LEVEL: 'INFO' } }],
    ['metadata', { meta: { note: null } }, { meta: { note: null } }],
    ['environment', { environment: { A: '1' } }, { environment: { A: '1' } }],
    ['a command line', { cmdArgs: '-x' }, { cmd_args: '-x' }],
  ])('%s', (_, run, fields) => {
    expect(toRunForm(1, 'shop', run)).toEqual({ project: 1, spider: 'shop', ...fields });
  });

  test.each(taken)('a spider argument called %s is a TypeError that names it', (name) => {
    const run = { jobArgs: { [name]: 'x' } };
    expect(() => toRunForm(1, 'shop', run)).toThrow(TypeError);
    expect(() => toRunForm(1, 'shop', run)).toThrow(new RegExp(`\\b${name}\\b`));
  });

  test('the names that the service takes for itself are known', () => {
    expect(taken).toEqual(
      expect.arrayContaining(['project', 'spider', 'units', 'meta', 'add_tag']),
    );
  });

  test.each(['constructor', 'toString', 'unit', 'UNITS'])(
    'a spider argument called %s is an argument like any other',
    (name) => {
      expect(toRunForm(1, 'shop', { jobArgs: { [name]: 'x' } })).toHaveProperty(name, 'x');
    },
  );

  test('a spider without a name is a TypeError', () => {
    expect(() => toRunForm(1, '', {})).toThrow(TypeError);
  });
});
