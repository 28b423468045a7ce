import { type ClientOptions, ScrapinghubClient } from 'scrapinghub-client';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { linesOfLog } from '../helpers/log.ts';

afterEach(() => vi.restoreAllMocks());

describe('credentials over plain http', () => {
  test('are warned of once for each host, by the logger, before anything is sent', async () => {
    const logger = linesOfLog();
    await callTwice('http://a.test', { storageUrl: 'http://b.test:81', logger });
    expect(logger.warnings).toEqual([
      expect.stringContaining('a.test over plain http'),
      expect.stringContaining('b.test:81 over plain http'),
    ]);
    expect(logger.lines.slice(0, 2)).toEqual(logger.warnings);
  });

  test('are warned of once where both hosts are one', async () => {
    const logger = linesOfLog();
    await callTwice('http://a.test', { logger });
    expect(logger.warnings).toHaveLength(1);
  });

  test('are a warning of the process without a logger, once however many clients there are', async () => {
    const warned = vi.spyOn(process, 'emitWarning').mockReturnValue();
    await callTwice('http://c.test');
    await callTwice('http://c.test');
    expect(warned).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('c.test'), {
      code: 'SCRAPINGHUB_CLIENT_PLAIN_HTTP',
    });
  });

  test('are a warning of the console where a process has none', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    vi.stubGlobal('process', undefined);
    try {
      await callTwice('http://d.test');
    } finally {
      vi.unstubAllGlobals();
    }
    expect(warned).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('d.test'));
  });

  test.each([
    'http://127.0.0.1.evil.test',
    'http://localhost.evil.test',
    'http://0.0.0.0',
    'http://10.0.0.1',
  ])('are warned of for %s, which is no loopback', async (url) => {
    const logger = linesOfLog();
    await callTwice(url, { logger });
    expect(logger.warnings).toHaveLength(1);
  });

  test.each([
    'http://localhost:4010',
    'http://a.localhost',
    'http://127.1.2.3',
    'http://0x7f.1',
    'http://[::1]:80',
    'https://a.test',
  ])('are nothing to warn of for %s', async (url) => {
    const logger = linesOfLog();
    await callTwice(url, { logger });
    expect(logger.warnings).toEqual([]);
  });
});

/** Two calls of one client, to hosts that are never reached. */
async function callTwice(appUrl: string, options: ClientOptions = {}): Promise<void> {
  const fetch = async (): Promise<Response> => Response.json(7);
  const urls = { appUrl, storageUrl: appUrl };
  const { jobs } = new ScrapinghubClient('KEY', { ...urls, fetch, ...options }).getProject(1);
  await jobs.count();
  await jobs.count();
}
