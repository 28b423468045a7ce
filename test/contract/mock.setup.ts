import type { ProvidedContext } from 'vitest';
import type { TestProject } from 'vitest/node';
import { type Mock, startMock } from '../../scripts/mock/start-mock.ts';

declare module 'vitest' {
  interface ProvidedContext {
    mock: { appUrl: string; storageUrl: string };
  }
}

let mock: Mock | undefined;

/** One mock for the whole run. */
export async function setup(project: TestProject): Promise<void> {
  mock = await startMock();
  const urls: ProvidedContext['mock'] = { appUrl: mock.appUrl, storageUrl: mock.storageUrl };
  project.provide('mock', urls);
}

export async function teardown(): Promise<void> {
  await mock?.close();
}
