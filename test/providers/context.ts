import {
  type ProviderContext,
  ProviderError,
  type Reply,
  type RequestOptions,
} from '../../lib/providers/types';

export interface Asked extends RequestOptions {
  url: string;
}

/** What a scripted network answers: a reply, a body (200), or an error to throw. */
export type Answer = Partial<Reply> | string | Error;

export const NOW = Date.parse('2026-06-11T15:00:00Z');

/**
 * A provider's context whose network is `answer`; it records every request. Addresses without an
 * answer get 404.
 */
export function fakeContext(
  answer: (url: string, count: number) => Answer | undefined,
  extra: Partial<ProviderContext> = {},
) {
  const asked: Asked[] = [];
  const session = new Map<string, string>();
  const context: ProviderContext = {
    now: () => NOW,
    session: {
      get: async (name) => session.get(name),
      set: async (name, value) => {
        if (value === undefined) session.delete(name);
        else session.set(name, value);
      },
    },
    async request(url, options = {}) {
      asked.push({ url, ...options });
      await Promise.resolve();
      const reply = answer(url, asked.length);
      if (reply instanceof Error) throw reply;
      const given = typeof reply === 'string' ? { text: reply } : reply;
      return { status: given ? 200 : 404, contentType: 'application/json', text: '', ...given };
    },
    ...extra,
  };
  return { context, asked, session };
}

/** Runs and returns the ProviderError's kind; anything else thrown is thrown on. */
export async function kindOf(run: () => unknown): Promise<string> {
  try {
    await run();
  } catch (error) {
    if (error instanceof ProviderError) return error.kind;
    throw error;
  }
  return 'no error';
}
