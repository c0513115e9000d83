import * as v from 'valibot';
import { ProviderError, type ProviderErrorKind, type Reply } from './types';

/** The part of a reply a parser looks at. */
export type Answer = Pick<Reply, 'status' | 'text'> & Partial<Reply>;

const KIND_BY_STATUS: Record<number, ProviderErrorKind> = {
  401: 'unauthorised',
  403: 'forbidden',
  404: 'not-found',
  410: 'not-found',
  429: 'rate-limited',
};

/** An HTTP status as a typed error, or nothing for 2xx. */
export function statusError({ status, retryAfter }: Answer): ProviderError | undefined {
  if (status >= 200 && status < 300) return undefined;
  const kind = KIND_BY_STATUS[status] ?? 'http';
  return new ProviderError(kind, `answered with status ${status}`, {
    status,
    ...(retryAfter !== undefined && { retryAfter }),
  });
}

/** Throws `empty` for nothing and `not-json` for anything that is not JSON (a page, a cut-off body). */
export function parseJson(text: string): unknown {
  const body = text.trim();
  if (body === '') throw new ProviderError('empty', 'the reply was empty');
  try {
    return JSON.parse(body) as unknown;
  } catch {
    throw new ProviderError('not-json', 'the reply was not JSON');
  }
}

/** For sources whose errors are plain statuses: 2xx with JSON, or a ProviderError. */
export function jsonReply(reply: Answer): unknown {
  const failed = statusError(reply);
  if (failed) throw failed;
  return parseJson(reply.text);
}

/** For sources that answer with text tables: throws when the status is bad or a page came instead. */
export function textReply(reply: Answer): string {
  const failed = statusError(reply);
  if (failed) throw failed;
  const body = reply.text.replace(/^\uFEFF/, '');
  if (body.trim() === '') throw new ProviderError('empty', 'the reply was empty');
  if (/^\s*</.test(body)) throw new ProviderError('not-json', 'a page came instead of data');
  return body;
}

/** Validates, or throws `schema` naming the place but never the content. */
export function shaped<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const path = v.getDotPath(result.issues[0])?.slice(0, 80) ?? 'top level';
  throw new ProviderError('schema', `unexpected shape at ${path}`);
}
