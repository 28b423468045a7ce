/**
 * A fake of the service for unit tests.
 *
 * @module scrapinghub-client/testing
 */

export { fakeService } from './fake-service.ts';

export type { ConnectionFailure } from './broken-connection.ts';
export type { FakeCall } from './fake-call.ts';
export type { FakeOperation } from './fake-operation.ts';
export type { ExampleName, FakeAnswer, FakeReply, PlainReply } from './fake-reply.ts';
export type { FakeService } from './fake-service.ts';
export type { OperationId } from '../generated/operations.ts';
