import type { Job, Project, ScrapinghubClient, Spider } from 'scrapinghub-client';

export const PROJECT = 123;
export const SPIDER = 1;
export const JOB = '123/1/3';

/** Where `JOB` is in the paths of the API. */
export const JOB_PATH: { project: number; spider: number; job: number } = {
  project: PROJECT,
  spider: SPIDER,
  job: 3,
};

export const projectOf = (client: ScrapinghubClient): Project => client.getProject(PROJECT);

export const jobOf = (client: ScrapinghubClient): Job => client.getJob(JOB);

export const booksOf = (client: ScrapinghubClient): Promise<Spider> =>
  projectOf(client).spiders.get('books');
