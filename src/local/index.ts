/**
 * A Scrapy Cloud on your own machine, for tests, demos and whoever has no account.
 *
 * @module scrapinghub-client/local
 */

export { localService } from './local-service.ts';

export type { OperationId } from '../generated/operations.ts';
export type { LocalService } from './local-service.ts';
export type { Listening, ListenOptions } from './node/listen.ts';
export type { LocalServiceOptions } from './options.ts';
export type { ConnectionFailure } from './scripted/connection-failure.ts';
export type { ScriptedOperation } from './scripted/scripted-operation.ts';
export type {
  ExampleName,
  PlainReply,
  ScriptedAnswer,
  ScriptedReply,
} from './scripted/scripted-reply.ts';
export type { ServiceCall } from './scripted/service-call.ts';
export type {
  CollectionSeed,
  CommentSeed,
  JobSeed,
  ProjectSeed,
  RequestSeed,
  Seed,
  SpiderSeed,
} from './seed/seed.ts';
export type { Account } from './wire/access.ts';
