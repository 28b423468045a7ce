// The bench server, in a separate process: `main.ts SHAPE ITEMS`. It reports its port, and the bytes it has sent.
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { answer } from './answer.ts';
import type { Shape } from './records.ts';
import { Store } from './store.ts';

const [shape, items] = process.argv.slice(2);
const store = new Store(shape as Shape, Number(items));

const sockets = new Set<Socket>();
let sentBefore = 0;

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  answer(store, request, response).catch((error: unknown) => {
    // Some parts of the bench close their connection early.
    if (!request.socket.destroyed) throw error;
  });
});
server.on('connection', (socket) => {
  socket.setNoDelay(true);
  sockets.add(socket);
  socket.once('close', () => {
    sockets.delete(socket);
    sentBefore += socket.bytesWritten;
  });
});
server.listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as AddressInfo).port, bytes: store.bytes });
});

process.on('message', () => {
  let sent = sentBefore;
  // The bytes that the system has accepted. The others are still in this process.
  for (const socket of sockets) sent += socket.bytesWritten - socket.writableLength;
  process.send?.({ sent });
});
process.on('disconnect', () => process.exit());
