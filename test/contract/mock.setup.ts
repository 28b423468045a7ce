import type {} from 'vitest';
import type { TestProject } from 'vitest/node';
import { type Mock, startMock } from '../../scripts/mock/start-mock.ts';

declare module 'vitest' {
  interface ProvidedContext {
    mock: { appUrl: string; storageUrl: string };
  }
}

/** One mock for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { appUrl, storageUrl, close }: Mock = await startMock();
  project.provide('mock', { appUrl, storageUrl });
  return close;
}
