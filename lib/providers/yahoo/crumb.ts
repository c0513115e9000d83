import * as v from 'valibot';
import { MINUTE } from '../../time';
import { type Answer, statusError } from '../reply';
import { type ProviderContext, ProviderError, type ProviderErrorKind } from '../types';
import { yahooJson } from './reply';

/** What is remembered between requests: a crumb, or that there was none to be had. */
const rememberedSchema = v.variant('state', [
  v.object({ state: v.literal('crumb'), crumb: v.string(), at: v.number() }),
  v.object({
    state: v.literal('refused'),
    kind: v.picklist(['consent', 'unauthorised', 'forbidden']),
    at: v.number(),
  }),
]);
type Remembered = v.InferOutput<typeof rememberedSchema>;

const NAME = 'yahoo.crumb';
/** Crumbs live for hours; two public extensions use 45 minutes. */
const KEEP = 45 * MINUTE;
/** A refusal is asked again after this, so that consent given meanwhile is noticed. */
const KEEP_REFUSAL = 10 * MINUTE;

/** `getcrumb`'s text → the crumb: short, without spaces, not JSON and not a page. */
export function parseCrumb(reply: Answer): string {
  const text = reply.text.trim();
  if (statusError(reply) || /^[<{]/.test(text) || /too many requests/i.test(text)) {
    yahooJson(reply);
    throw new ProviderError('unauthorised', 'no session with the source');
  }
  if (text === '' || text.length >= 40 || /\s/.test(text)) throw new ProviderError('schema', 'not a crumb');
  return text;
}

async function remembered(ctx: ProviderContext): Promise<Remembered | null> {
  const stored = await ctx.session.get(NAME);
  if (!stored) return null;
  try {
    const value = v.parse(rememberedSchema, JSON.parse(stored));
    const age = ctx.now() - value.at;
    return age >= 0 && age < (value.state === 'crumb' ? KEEP : KEEP_REFUSAL) ? value : null;
  } catch {
    return null;
  }
}

/** Forgets crumb and refusal: the next request starts a new session. For after the user gave consent. */
export async function forgetCrumb(ctx: ProviderContext): Promise<void> {
  await ctx.session.set(NAME, undefined);
}

const SEED = 'https://fc.yahoo.com/';
/** `fc` is on many ad-block lists; the front page sets the same cookie. */
const FALLBACK_SEED = 'https://finance.yahoo.com/';
const CRUMB = 'https://query1.finance.yahoo.com/v1/test/getcrumb';

async function fetchCrumb(ctx: ProviderContext): Promise<string> {
  const ask = (url: string) => ctx.request(url, { credentials: 'include', expects: 'anything' });
  try {
    // any status: only its cookie matters
    await ask(SEED);
  } catch (error) {
    if (!(error instanceof ProviderError) || error.kind !== 'network') throw error;
    await seedFromFrontPage(ask, ['forbidden']);
    return parseCrumb(await ask(CRUMB));
  }
  const reply = await ask(CRUMB);
  try {
    return parseCrumb(reply);
  } catch (error) {
    if (!(error instanceof ProviderError) || error.kind !== 'unauthorised') throw error;
  }
  // the network works, so a page that can't be reached now was cut off on its way to another host
  await seedFromFrontPage(ask, ['forbidden', 'network']);
  return parseCrumb(await ask(CRUMB));
}

/**
 * Throws `consent` when the front page turns out to be the consent form, or leads to it: that is on
 * another host, where the request is refused (`blocked` says which failures mean that).
 */
async function seedFromFrontPage(
  ask: (url: string) => Promise<Answer>,
  blocked: readonly ProviderErrorKind[],
): Promise<void> {
  let reply: Answer;
  try {
    reply = await ask(FALLBACK_SEED);
  } catch (error) {
    if (!(error instanceof ProviderError) || !blocked.includes(error.kind)) throw error;
    throw new ProviderError('consent', 'the source asks for cookie consent');
  }
  try {
    yahooJson(reply);
  } catch (error) {
    if (error instanceof ProviderError && (error.kind === 'consent' || error.kind === 'rate-limited'))
      throw error;
  }
}

const REMEMBER: ReadonlySet<ProviderErrorKind> = new Set(['consent', 'unauthorised', 'forbidden']);

/**
 * Hands out the crumb, fetching it at most once at a time however many ask. A refusal is
 * remembered for a while so that every request does not knock again; it throws the same kind.
 */
export function createCrumbs() {
  let underway: Promise<string> | null = null;

  async function obtain(ctx: ProviderContext, unlike: string | null): Promise<string> {
    const held = await remembered(ctx);
    if (held?.state === 'refused') throw new ProviderError(held.kind, 'no session with the source');
    if (held?.state === 'crumb' && held.crumb !== unlike) return held.crumb;
    const remember = (value: Remembered) => ctx.session.set(NAME, JSON.stringify(value));
    try {
      const crumb = await fetchCrumb(ctx);
      await remember({ state: 'crumb', crumb, at: ctx.now() });
      return crumb;
    } catch (error) {
      if (error instanceof ProviderError && REMEMBER.has(error.kind)) {
        await remember({
          state: 'refused',
          kind: error.kind as 'consent' | 'unauthorised' | 'forbidden',
          at: ctx.now(),
        });
      }
      throw error;
    }
  }

  function get(ctx: ProviderContext, unlike: string | null = null): Promise<string> {
    underway ??= obtain(ctx, unlike).finally(() => {
      underway = null;
    });
    return underway;
  }

  /** A crumb was accepted once and is now refused even when new: don't ask again for a while. */
  async function refuse(ctx: ProviderContext): Promise<void> {
    const value: Remembered = { state: 'refused', kind: 'unauthorised', at: ctx.now() };
    await ctx.session.set(NAME, JSON.stringify(value));
  }

  return { get, refuse };
}
