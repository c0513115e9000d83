import type { CallName, Params, Returns } from '../../lib/messaging/protocol';
import type { Tab } from './tab';

/** What an extension page has as `browser`. */
declare const browser: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(id: number, message: unknown, options: { frameId: number }): Promise<unknown>;
  };
};

type Reply = { ok: true; value: unknown } | { ok: false; error: string };

function answerOf(reply: unknown): unknown {
  const answer = reply as Reply | undefined;
  if (!answer) throw new Error('no answer');
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}

/** Calls the background from one of the extension's own pages, as popup and options do. */
export async function callBackground<K extends CallName>(
  from: Tab,
  call: K,
  params: Params<K>,
): Promise<Returns<K>> {
  const message = { capgap: 1, call, params };
  const reply = await from.page.evaluate((sent) => browser.runtime.sendMessage(sent), message as never);
  return answerOf(reply) as Returns<K>;
}

/** Calls the scanner of the first tab whose address fits, from an extension page. */
export async function callPage<K extends 'page.list' | 'page.goto' | 'page.command'>(
  from: Tab,
  call: K,
  { url, params }: { url: string; params: Params<K> },
): Promise<Returns<K>> {
  const message = { capgap: 1, call, params };
  const reply = await from.page.evaluate(
    async (pattern, sent) => {
      const [tab] = await browser.tabs.query({ url: pattern });
      return tab && browser.tabs.sendMessage(tab.id, sent, { frameId: 0 });
    },
    url,
    message as never,
  );
  return answerOf(reply) as Returns<K>;
}
