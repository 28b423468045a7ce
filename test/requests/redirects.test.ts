import { ScrapinghubAPIError } from 'scrapinghub-client';
import { describe, expect, test } from 'vitest';
import { json, redirectTo } from '../helpers/answers.ts';
import { clientFor, errorOf } from '../helpers/client.ts';
import { serve } from '../helpers/server.ts';

describe('a redirect', () => {
  test.each([301, 302, 303, 307, 308])(
    'with status %i to a place on the same host is followed, key and all',
    async (status) => {
      const server = await serve(redirectTo('/elsewhere?a=1', status), json(7));
      expect(await clientFor(server).getProject(1).jobs.count()).toBe(7);
      const [first, second] = server.requests;
      expect(second).toMatchObject({ method: 'GET', target: '/elsewhere?a=1' });
      expect(second?.headers.authorization).toBe(first?.headers.authorization);
    },
  );

  test.each([301, 302, 303, 307, 308])(
    'with status %i to another host is refused, and that host is never asked',
    async (status) => {
      const other = await serve(json(7));
      const server = await serve(redirectTo(other.url, status));
      const { jobs } = clientFor(server).getProject(1);
      const error = await errorOf(ScrapinghubAPIError, () => jobs.count());
      expect(error.status).toBe(status);
      expect(server.requests).toHaveLength(1);
      expect(other.requests).toEqual([]);
    },
  );

  test('to another name of the same machine is refused', async () => {
    const server = await serve(json(7));
    const redirecting = await serve(redirectTo(`http://localhost:${server.port}/`));
    const { jobs } = clientFor(redirecting).getProject(1);
    await expect(jobs.count()).rejects.toThrow(ScrapinghubAPIError);
    expect(server.requests).toEqual([]);
  });

  test('to another host after one on the same host is refused', async () => {
    const other = await serve(json(7));
    const server = await serve(redirectTo('/elsewhere'), redirectTo(other.url));
    const { jobs } = clientFor(server).getProject(1);
    await expect(jobs.count()).rejects.toThrow(ScrapinghubAPIError);
    expect(server.requests).toHaveLength(2);
    expect(other.requests).toEqual([]);
  });

  test('of a read to another host is refused', async () => {
    const other = await serve(json(7));
    const server = await serve(redirectTo(other.url));
    await expect(clientFor(server).getJob('1/2/3').items.list()).rejects.toThrow(
      ScrapinghubAPIError,
    );
    expect(other.requests).toEqual([]);
  });

  test.each([301, 302, 303])('with status %i never turns a run into a GET', async (status) => {
    const server = await serve(redirectTo('/elsewhere', status), json({ status: 'ok' }));
    const { jobs } = clientFor(server).getProject(1);
    const error = await errorOf(ScrapinghubAPIError, () => jobs.run('shop'));
    expect(error.status).toBe(status);
    expect(server.requests).toHaveLength(1);
  });

  test.each([307, 308])('with status %i of a run keeps method and body', async (status) => {
    const server = await serve(
      redirectTo('/elsewhere', status),
      json({ status: 'ok', jobid: '1/2/3' }),
    );
    const job = await clientFor(server).getProject(1).jobs.run('shop');
    expect(job.key).toBe('1/2/3');
    const [first, second] = server.requests;
    expect(second).toMatchObject({ method: 'POST', target: '/elsewhere', body: first?.body });
  });

  test.each([307, 308])('with status %i of a run to another host is refused', async (status) => {
    const other = await serve(json({ status: 'ok', jobid: '1/2/3' }));
    const server = await serve(redirectTo(other.url, status));
    const { jobs } = clientFor(server).getProject(1);
    await expect(jobs.run('shop')).rejects.toThrow(ScrapinghubAPIError);
    expect(other.requests).toEqual([]);
  });

  test('that leads to itself ends', async () => {
    const server = await serve(redirectTo('/round'));
    const { jobs } = clientFor(server).getProject(1);
    const error = await errorOf(ScrapinghubAPIError, () => jobs.count());
    expect(error.status).toBe(302);
    expect(server.requests).toHaveLength(4);
  });

  test.each(['https://', 'http://[', ''])(
    'to no place at all (%j) is refused',
    async (location) => {
      const server = await serve(redirectTo(location, 302), redirectTo(location, 302));
      const { jobs } = clientFor(server).getProject(1);
      await expect(jobs.count()).rejects.toThrow(ScrapinghubAPIError);
    },
  );
});
