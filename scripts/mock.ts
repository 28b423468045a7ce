// Starts a mock of the service: `npm run mock`, or `npm run mock -- --port 4011`.
import { parseArgs } from 'node:util';
import { startMock } from './mock/start-mock.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4010' } } });
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  throw new RangeError(`--port must be a number up to 65535, not ${values.port}`);
}

const { appUrl, storageUrl } = await startMock({ port, print: console.log });
console.log(`
The mock responds with the examples of the document.
  appUrl      ${appUrl}
  storageUrl  ${storageUrl}

Try it:
  curl -u KEY: '${storageUrl}jobq/123/list'
  curl -u KEY: -H 'Prefer: code=401' '${storageUrl}jobq/123/list'

Press Ctrl-C to stop it.
`);
