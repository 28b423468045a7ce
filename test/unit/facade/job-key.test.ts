import { parseJobKey, ScrapinghubClient } from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';

const client = new ScrapinghubClient('KEY');

describe('parseJobKey', () => {
  test.each([
    ['123/1/2', { projectId: '123', spiderId: '1', jobId: '2' }],
    ['0/0/0', { projectId: '0', spiderId: '0', jobId: '0' }],
    ['0123/01/002', { projectId: '123', spiderId: '1', jobId: '2' }],
    ['9007199254740991/1/2', { projectId: '9007199254740991', spiderId: '1', jobId: '2' }],
  ])('%s', (key, ids) => {
    expect(parseJobKey(key)).toEqual(ids);
  });

  test.each([
    '',
    '123',
    '123/1',
    '123/1/2/3',
    '123/1/2/',
    '/123/1/2',
    '123//2',
    '123/1/x',
    '123/1/-2',
    '123/1/2.5',
    '123/1/1e3',
    ' 123/1/2',
    '123/1/2\n',
    '../1/2',
    '123/1/2?x',
    '١/٢/٣',
    '9007199254740993/1/2',
  ])('%j is a TypeError', (key) => {
    expect(() => parseJobKey(key)).toThrow(TypeError);
    expect(() => client.getJob(key)).toThrow(TypeError);
  });
});

describe('a job', () => {
  test('knows its own key and project', () => {
    expect(client.getJob('123/1/2')).toMatchObject({ key: '123/1/2', projectId: '123' });
  });

  test('of another project is a TypeError', () => {
    expect(() => client.getProject(1).jobs.get('2/1/1')).toThrow(TypeError);
  });

  test('of a project is to be had from its jobs', () => {
    expect(client.getProject('1').jobs.get('1/2/3').key).toBe('1/2/3');
  });
});

describe('a project id', () => {
  test.each([
    [123, '123'],
    ['123', '123'],
    ['007', '7'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991'],
  ])('%j is taken', (id, key) => {
    expect(client.getProject(id).key).toBe(key);
    expect(client.projects.get(id).key).toBe(key);
  });

  test.each([
    -1,
    1.5,
    Number.NaN,
    Infinity,
    2 ** 53,
    'abc',
    '',
    ' ',
    '1/2',
    '../1',
    '-1',
    '1.0',
    '1e3',
    '0x10',
    '123 ',
    '9007199254740993',
  ])('%j is a TypeError', (id) => {
    expect(() => client.getProject(id)).toThrow(TypeError);
  });

  test('a bad number is shown as what it is', () => {
    expect(() => client.getProject(Number.NaN)).toThrow(/NaN/);
  });
});
