// A spider for the local service: it runs in a job, and writes items and log entries with the token of the job.
// The service starts it: npx scrapinghub-local --project 123 --spider books --run 'npx tsx spider.ts'
import { setTimeout } from 'node:timers/promises';
import { ScrapinghubClient } from 'scrapinghub-client';

const SHELF = [
  { title: 'The Waste Land', author: 'T. S. Eliot', price: 7.5, category: 'poetry' },
  { title: 'Middlemarch', author: 'George Eliot', price: 9.5, category: 'fiction' },
  { title: 'Les Fleurs du mal', author: 'Charles Baudelaire', price: 8, category: 'poetry' },
  { title: 'Requiem', author: 'Анна Ахматова', price: 6.9, category: 'poetry' },
];

const key = process.env['SHUB_JOBKEY'];
if (key === undefined) throw new Error('this program runs in a job: see the comment at its top');

// Key and token of the job are in the environment, too.
const client = new ScrapinghubClient();
const job = client.getJob(key);
const { spider_args: args } = await job.metadata.all();
const category = args?.['category'];

await job.logs.info(`Looking for ${category ?? 'all books'}`);
for (const book of SHELF.filter((one) => category === undefined || one.category === category)) {
  // A real spider waits for web pages here.
  await setTimeout(150);
  await job.items.write(book);
  await job.logs.info(`Found ${book.title}`);
  // Entries are sent in batches: who follows the log sees each of them at once.
  await job.logs.flush();
}
await job.logs.info('Closing spider (finished)');
await job.closeWriters();
