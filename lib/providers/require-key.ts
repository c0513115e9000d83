import { type ProviderContext, ProviderError } from './types';

/** The user's key. Throws `unauthorised` without one: the request is not worth making. */
export function requireKey(ctx: ProviderContext): string {
  if (!ctx.key) throw new ProviderError('unauthorised', 'no key for this source');
  return ctx.key;
}
