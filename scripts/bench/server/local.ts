// A local service in a process of its own, for the bench: `local.ts [DIR]`. It says its port, and what it takes when asked.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { LocalService } from '../../../src/local/local-service.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

// As the command: without the list of calls that tests want.
const service = new LocalService(
  { data: process.argv[2], empty: true, project: 1, spider: 'books' },
  { keepsCalls: false },
);
const { port } = await service.listen({ port: 0 });

let peak = 0;
const look = (): void => {
  peak = Math.max(peak, process.memoryUsage.rss());
};
setInterval(look, 10).unref();

process.on('message', (question) => {
  look();
  if (question === 'rest') {
    // Then the peak is that of what comes now.
    collect();
    peak = process.memoryUsage.rss();
  }
  const { user, system } = process.cpuUsage();
  process.send?.({ peak, processor: (user + system) / 1_000 });
});
process.on('disconnect', () => process.exit());
process.send?.({ port });
