import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';
import { type Answer, type Received, signalled, type TestServer } from './server.ts';

/** As `serve`, and the bodies it has received are unzipped where they came zipped. */
export async function serveUnzipped(...answers: Answer[]): Promise<TestServer> {
  const requests: Received[] = [];
  const asked = signalled();
  const disconnected = signalled();
  const server = createServer(async (incoming, response) => {
    const request = await received(incoming);
    requests.push(request);
    asked.resolve();
    await answers[Math.min(requests.length, answers.length) - 1]?.({ request, response });
  });
  server.on('connection', (socket) => socket.once('close', disconnected.resolve));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const port = portOf(server);
  const url = `http://127.0.0.1:${port}/`;
  return { url, port, requests, asked: asked.promise, disconnected: disconnected.promise };
}

async function received(incoming: IncomingMessage): Promise<Received> {
  const { method = '', url: target = '', headers } = incoming;
  const { pathname: path, searchParams: query } = new URL(target, 'http://any.host');
  const bytes = await buffer(incoming);
  const body = headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes;
  return { method, target, path, query, headers, body: body.toString('utf8') };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}
