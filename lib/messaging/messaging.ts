import * as v from 'valibot';
import {
  type BackgroundCalls,
  backgroundCalls,
  type CallName,
  envelopeSchema,
  type Params,
  type Returns,
  replySchema,
  type TabCalls,
  tabCalls,
} from './protocol';

/** Raised at the caller when the other end refused, failed, or answered with something else. */
export class MessageError extends Error {
  override readonly name = 'MessageError';
}

const calls = { ...backgroundCalls, ...tabCalls };

/** The one thing needed of the browser: pass a message on and bring the answer. */
export type Transport = (message: unknown) => Promise<unknown>;

/** A typed, checked call over `transport`. Rejects with MessageError; never returns an unchecked value. */
export async function send<K extends CallName>(
  transport: Transport,
  call: K,
  params: Params<K>,
): Promise<Returns<K>> {
  const answer = v.safeParse(replySchema, await transport({ capgap: 1, call, params }));
  if (!answer.success) throw new MessageError(`${call}: no answer`);
  if (!answer.output.ok) throw new MessageError(answer.output.error);
  const value = v.safeParse(calls[call].returns, answer.output.value);
  if (!value.success) throw new MessageError(`${call}: unexpected answer`);
  return value.output as Returns<K>;
}

/** What `runtime.sendMessage` rejects with when the worker died before it answered. */
const WORKER_GONE =
  /message channel closed|message port closed|Receiving end does not exist|Could not establish connection/i;

/** A transport that tries once more when the worker was stopped in the middle of a call: no answer is none of ours. */
export function retryOnce(transport: Transport): Transport {
  return async (message) => {
    try {
      const reply = await transport(message);
      if (reply !== undefined) return reply;
    } catch (error) {
      if (!(error instanceof Error && WORKER_GONE.test(error.message))) throw error;
    }
    return transport(message);
  };
}

export type Handlers<C extends BackgroundCalls | TabCalls, Sender> = {
  [K in keyof C & CallName]: (
    params: v.InferOutput<C[K] extends { params: infer P extends v.GenericSchema } ? P : never>,
    sender: Sender,
  ) => Promise<Returns<K>> | Returns<K>;
};

/**
 * Turns handlers into one `onMessage` listener. It takes `unknown`, answers only what is ours
 * (anything else: undefined, so that other listeners may), and never lets an exception through:
 * the caller gets its message as text.
 */
export function listener<C extends BackgroundCalls | TabCalls, Sender>(
  schemas: C,
  handlers: Handlers<C, Sender>,
): (message: unknown, sender: Sender) => Promise<unknown> | undefined {
  return (message, sender) => {
    const envelope = v.safeParse(envelopeSchema, message);
    if (!envelope.success || !Object.hasOwn(schemas, envelope.output.call)) return undefined;
    const name = envelope.output.call as keyof C & CallName;
    const schema = schemas[name] as { params: v.GenericSchema };
    const params = v.safeParse(schema.params, envelope.output.params);
    if (!params.success) return Promise.resolve({ ok: false, error: `${name}: bad parameters` });
    const handler = handlers[name] as (params: unknown, sender: Sender) => unknown;
    return Promise.resolve()
      .then(() => handler(params.output, sender))
      .then((value) => ({ ok: true, value: value ?? null }))
      .catch((error: unknown) => ({
        ok: false,
        error: error instanceof Error ? error.message : 'failed',
      }));
  };
}
