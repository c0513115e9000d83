import * as v from 'valibot';
import { pastAlertSchema } from '../alerts/past-alerts';
import { missingReasonSchema } from '../market/types';
import { pairSchema } from '../settings/settings';
import { call, nothing } from './call';

/** What a source can give, as people call it. */
export const CAPABILITIES = [
  'quotes',
  'valuation',
  'history',
  'holdings',
  'rates',
  'directory',
  'search',
] as const;

/** Calls of our own pages alone: what the popup changes, what is kept and where it comes from. */
export const ownPageCalls = {
  /** The pair to compare from now on; one that is not built in is kept among the user's own. */
  'pair.choose': call(v.object({ pair: pairSchema }), nothing),
  /** Puts a site among those that are scanned too, or takes it out again; access is asked for elsewhere. */
  'site.allow': call(
    v.object({ site: v.pipe(v.string(), v.minLength(1), v.maxLength(253)), allowed: v.boolean() }),
    nothing,
  ),
  'alerts.status': call(
    nothing,
    v.object({
      /** Past alerts, newest first. */
      log: v.array(pastAlertSchema),
      /** Rule id → epoch ms until which it stays quiet. */
      snoozed: v.record(v.string(), v.number()),
      /** Fired since the user last looked. */
      unseen: v.number(),
    }),
  ),
  /** Keeps one rule quiet for a day, or no longer. */
  'alerts.snooze': call(
    v.object({ rule: v.pipe(v.string(), v.maxLength(100)), quiet: v.boolean() }),
    nothing,
  ),
  /** The user has seen what fired: the toolbar button says no more of it. */
  'alerts.seen': call(nothing, nothing),
  'data.status': call(
    nothing,
    v.object({
      bytes: v.number(),
      entries: v.number(),
      /** What befell the cache since the browser started: it was unreadable and rebuilt, or nothing can be stored. */
      notice: v.optional(v.picklist(['rebuilt', 'memory'])),
      sources: v.array(
        v.object({
          id: v.string(),
          label: v.string(),
          needsKey: v.boolean(),
          enabled: v.boolean(),
          hosts: v.array(v.string()),
          gives: v.array(v.picklist(CAPABILITIES)),
          /** Page with its terms of use. */
          terms: v.string(),
          /** The source's limits in a few words, e.g. '60 requests a minute'. */
          limits: v.optional(v.string()),
          state: v.picklist([
            'idle',
            'ok',
            'cooling-down',
            'failed',
            'permission-missing',
            'no-key',
            'consent-needed',
          ]),
          failure: v.optional(missingReasonSchema),
          retryAt: v.optional(v.number()),
          lastSuccess: v.optional(v.number()),
        }),
      ),
    }),
  ),
  'data.clear': call(nothing, nothing),
  'data.export': call(nothing, v.string()),
  'source.test': call(
    v.object({ source: v.string() }),
    v.object({ ok: v.boolean(), reason: v.optional(v.string()) }),
  ),
} as const;
