import type { Seed } from './seed.ts';

/** The account that the examples of the document describe. */
export function exampleAccount(_isRunning: boolean): Seed {
  return { projects: { 123: { spiders: ['books', 'quotes'] }, 456: {} } };
}
