// A piece of an app, to be tested: it starts a spider once, and prices what the last job has found.
import { DuplicateJobError, type JsonObject, type Project } from 'scrapinghub-client';

export interface Book extends JsonObject {
  title: string;
  price: number;
}

/** Starts today's job; `undefined` if it is under way already. */
export async function startDaily(project: Project, day: string): Promise<string | undefined> {
  try {
    const job = await project.jobs.run('books', { jobArgs: { day }, addTag: ['daily', 'shop'] });
    return job.key;
  } catch (error) {
    if (error instanceof DuplicateJobError) return undefined;
    throw error;
  }
}

/** Price of all books that the last finished job has found; 0 without one. */
export async function stockValue(project: Project): Promise<number> {
  const [last] = await project.jobs.list({ spider: 'books', state: 'finished', count: 1 });
  if (last === undefined) return 0;
  let total = 0;
  for await (const { price } of project.jobs.get(last.key).items.as<Book>()) total += price;
  return total;
}

/** Stores reviewed books after those that the job has. */
export async function addBooks(project: Project, job: string, books: Book[]): Promise<void> {
  const writer = project.jobs.get(job).items.as<Book>().createWriter({ start: 'append' });
  for (const book of books) await writer.write(book);
  await writer.close();
}
