// Part of an app that the tests use: it starts a spider once a day, and adds up the prices that the last job has found.
import { DuplicateJobError, type JsonObject, type Project } from 'scrapinghub-client';

export interface Book extends JsonObject {
  title: string;
  price: number;
}

/** Starts the job of the day. Resolves to its key, or to `undefined` if it is already pending or running. */
export async function startDaily(project: Project, day: string): Promise<string | undefined> {
  try {
    const job = await project.jobs.run('books', { jobArgs: { day }, addTag: ['daily', 'shop'] });
    return job.key;
  } catch (error) {
    if (error instanceof DuplicateJobError) return undefined;
    throw error;
  }
}

/** Total price of the books that the last finished job has found; 0 if no job has finished. */
export async function stockValue(project: Project): Promise<number> {
  const [last] = await project.jobs.list({ spider: 'books', state: 'finished', count: 1 });
  if (last === undefined) return 0;
  let total = 0;
  for await (const { price } of project.jobs.get(last.key).items.as<Book>()) total += price;
  return total;
}

/** Adds books after the existing items of a job. */
export async function addBooks(project: Project, job: string, books: Book[]): Promise<void> {
  const writer = project.jobs.get(job).items.as<Book>().createWriter({ start: 'append' });
  for (const book of books) await writer.write(book);
  await writer.close();
}
