import { handle } from './handlers/handlers.ts';
import { page } from './page/page.ts';
import type { CallList } from './scripted/call-list.ts';
import type { ConnectionFailure } from './scripted/connection-failure.ts';
import { type Script, unknownCall } from './scripted/script.ts';
import { changed, scriptedAnswer } from './scripted/scripted-answer.ts';
import { isFromState, partsOf } from './scripted/scripted-reply.ts';
import { serviceCall } from './scripted/service-call.ts';
import type { Cloud } from './state/cloud.ts';
import { StoreWriteError } from './store/store.ts';
import { type Account, callerOf } from './wire/access.ts';
import { type Answer, parts, partOf, refused } from './wire/answer.ts';
import { readText } from './wire/body.ts';
import type { PathOf } from './wire/call.ts';
import type { Incoming } from './wire/exchange.ts';
import { Query } from './wire/query.ts';
import { Refusal } from './wire/refusal.ts';
import { findOperation, type FoundOperation } from './wire/router.ts';

/** What becomes of a request: an answer, or a connection that fails. */
export type Outcome = Answer | { readonly connection: ConnectionFailure };

interface EngineOptions {
  readonly accounts: readonly Account[];
  readonly script: Script;
  /** Where the calls are kept, if anybody wants to see them. */
  readonly calls: CallList | undefined;
}

/** Answers requests: finds the operation, checks the credential, and has the call carried out. */
export class Engine {
  readonly #cloud: Cloud;
  readonly #options: EngineOptions;

  constructor(cloud: Cloud, options: EngineOptions) {
    this.#cloud = cloud;
    this.#options = options;
  }

  async answer(incoming: Incoming): Promise<Outcome> {
    const [path = '/'] = incoming.url.split('?', 1);
    const found = findOperation(incoming.method, path);
    if (found === undefined) return this.#answerElse(incoming, path);
    let text: string;
    try {
      text = await readText(incoming);
    } catch (error) {
      return refusedBy(error, found);
    }
    const { script, calls } = this.#options;
    calls?.add(serviceCall(found, incoming, text), text.length);
    const reply = script.next(found.id);
    if (reply === undefined) return this.#fromState(incoming, found, text);
    const asked = partsOf(
      typeof reply === 'function' ? await reply(serviceCall(found, incoming, text)) : reply,
    );
    const { connection } = asked;
    if (connection !== undefined) {
      // What breaks before the response has been carried out: the caller cannot know.
      if (connection === 'lost') await this.#fromState(incoming, found, text);
      return { connection };
    }
    const answer = isFromState(asked)
      ? await this.#fromState(incoming, found, text)
      : scriptedAnswer(found.id, asked, incoming.header('accept'));
    return changed(answer, asked);
  }

  /** A request that is no operation: the page, or nothing that the service has. */
  async #answerElse(incoming: Incoming, path: string): Promise<Answer> {
    try {
      const shown = incoming.method === 'GET' ? await page(this.#cloud, path, incoming) : undefined;
      if (shown !== undefined) return shown;
    } catch (error) {
      if (error instanceof Refusal) return refused(error, 'data');
      throw error;
    }
    return refused(new Refusal(404, unknownCall(incoming.method, path)), partOf(path));
  }

  async #fromState(incoming: Incoming, found: FoundOperation, text: string): Promise<Answer> {
    try {
      return await this.#carryOut(incoming, found, text);
    } catch (error) {
      return refusedBy(error, found);
    }
  }

  async #carryOut(incoming: Incoming, found: FoundOperation, text: string): Promise<Answer> {
    const { id, path } = found;
    const caller = callerOf(incoming, found, this.#options.accounts, (key) =>
      this.#cloud.jobs.get(key),
    );
    const { project } = path;
    if (typeof project === 'number') await this.#cloud.spiders.addProject(project);
    const call = {
      // The router has read the values from the path by the template of this operation.
      path: path as PathOf<typeof id>,
      query: Query.of(incoming.url),
      caller,
      origin: incoming.origin,
      text,
      header: (name: string) => incoming.header(name),
    };
    return handle(id, call, this.#cloud);
  }
}

function refusedBy(error: unknown, { id }: FoundOperation): Answer {
  if (error instanceof Refusal) return refused(error, parts[id]);
  if (error instanceof StoreWriteError)
    return refused(new Refusal(507, reasonOf(error)), parts[id]);
  throw error;
}

/** What the database says: that the disk is full, say. */
function reasonOf({ message, cause }: StoreWriteError): string {
  const reason = cause instanceof Error ? (cause.cause ?? cause) : cause;
  return reason instanceof Error ? `${message}: ${reason.message}` : message;
}
