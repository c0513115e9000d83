import { describe, expect, it } from 'vitest';
import { ProviderError } from '../../../lib/providers/types';
import { createCrumbs, forgetCrumb, parseCrumb } from '../../../lib/providers/yahoo/crumb';
import { MINUTE } from '../../../lib/time';
import { type Answer, fakeContext, kindOf, NOW } from '../context';

describe('the crumb’s text', () => {
  it.each([
    [200, 'aB3.xY/9\n', 'no error'],
    [200, '', 'schema'],
    [200, 'two words', 'schema'],
    [200, 'x'.repeat(40), 'schema'],
    [200, '<html><form class="consent-form"></form></html>', 'consent'],
    [200, '<html></html>', 'not-json'],
    [200, '{"finance":{"error":{"code":"Unauthorized","description":"Invalid Cookie"}}}', 'unauthorised'],
    [401, '{"finance":{"error":{"code":"Unauthorized","description":"Invalid Cookie"}}}', 'unauthorised'],
    [401, '', 'unauthorised'],
    [429, 'Too Many Requests', 'rate-limited'],
    [200, 'Too Many Requests', 'rate-limited'],
    [200, '{}', 'unauthorised'],
  ])('%i %j: %s', async (status, text, kind) => {
    expect(await kindOf(() => parseCrumb({ status, text }))).toBe(kind);
  });
});

const refused: Answer = {
  status: 401,
  text: '{"finance":{"error":{"code":"Unauthorized","description":"Invalid Cookie"}}}',
};
const network =
  (crumb: (url: string) => Answer, seed: Answer = { status: 404 }) =>
  (url: string) =>
    url.endsWith('getcrumb') ? crumb(url) : url.includes('fc.yahoo') ? seed : { text: '<html></html>' };
const hosts = (asked: { url: string }[]) => asked.map(({ url }) => new URL(url).hostname.split('.')[0]);

describe('a crumb', () => {
  it('costs two requests, whatever the first answers, and is kept', async () => {
    const { context, asked } = fakeContext(network(() => 'crumb1'));
    const crumbs = createCrumbs();
    expect(await crumbs.get(context)).toBe('crumb1');
    expect(await crumbs.get(context)).toBe('crumb1');
    expect(hosts(asked)).toEqual(['fc', 'query1']);
    expect(asked.every(({ credentials }) => credentials === 'include')).toBe(true);
  });
  it('is fetched once for many who ask at the same time', async () => {
    const { context, asked } = fakeContext(network(() => 'crumb1'));
    const crumbs = createCrumbs();
    await Promise.all([crumbs.get(context), crumbs.get(context), crumbs.get(context)]);
    expect(asked).toHaveLength(2);
  });
  it('outlives the worker, but not 45 minutes', async () => {
    let now = NOW;
    const { context, asked } = fakeContext(
      network(() => 'crumb1'),
      { now: () => now },
    );
    await createCrumbs().get(context);
    now += 44 * MINUTE;
    await createCrumbs().get(context);
    expect(asked).toHaveLength(2);
    now += 2 * MINUTE;
    await createCrumbs().get(context);
    expect(asked).toHaveLength(4);
    now = NOW - MINUTE;
    await createCrumbs().get(context);
    expect(asked).toHaveLength(6);
  });
  it('takes the front page where the cookie host is blocked', async () => {
    const { context, asked } = fakeContext((url) => {
      if (url.includes('fc.yahoo')) return new ProviderError('network', 'blocked');
      return url.endsWith('getcrumb') ? 'crumb1' : '<html></html>';
    });
    expect(await createCrumbs().get(context)).toBe('crumb1');
    expect(hosts(asked)).toEqual(['fc', 'finance', 'query1']);
  });
  it('tries the front page once when there was no cookie', async () => {
    let times = 0;
    const { context, asked } = fakeContext(network(() => (++times === 1 ? refused : 'crumb1')));
    expect(await createCrumbs().get(context)).toBe('crumb1');
    expect(hosts(asked)).toEqual(['fc', 'query1', 'finance', 'query1']);
  });
  it('is given up after that, and not asked for again for ten minutes', async () => {
    let now = NOW;
    const { context, asked } = fakeContext(
      network(() => refused),
      { now: () => now },
    );
    expect(await kindOf(() => createCrumbs().get(context))).toBe('unauthorised');
    expect(await kindOf(() => createCrumbs().get(context))).toBe('unauthorised');
    expect(asked).toHaveLength(4);
    now += 11 * MINUTE;
    await kindOf(() => createCrumbs().get(context));
    expect(asked).toHaveLength(8);
  });
  it('is not had without consent, until the refusal is forgotten', async () => {
    let agreed = false;
    const { context, asked } = fakeContext((url) => {
      if (url.endsWith('getcrumb')) return agreed ? 'crumb1' : refused;
      return url.includes('finance.')
        ? '<html><form action="https://consent.yahoo.com/v2/collectConsent"></form></html>'
        : { status: 404 };
    });
    expect(await kindOf(() => createCrumbs().get(context))).toBe('consent');
    agreed = true;
    expect(await kindOf(() => createCrumbs().get(context))).toBe('consent');
    const before = asked.length;
    await forgetCrumb(context);
    expect(await createCrumbs().get(context)).toBe('crumb1');
    expect(asked.length).toBe(before + 2);
  });
  it.each([
    ['refused as another host', 'forbidden', 'consent'],
    ['cut off by the browser', 'network', 'consent'],
    ['not tried without a network', 'offline', 'offline'],
  ] as const)('needs consent when the way to the front page is %s', async (_, kind, expected) => {
    const { context } = fakeContext((url) => {
      if (url.endsWith('getcrumb')) return refused;
      return url.includes('finance.') ? new ProviderError(kind, 'x') : { status: 404 };
    });
    expect(await kindOf(() => createCrumbs().get(context))).toBe(expected);
  });
  it('that is refused is replaced, by one that others may already have fetched', async () => {
    let made = 0;
    const { context, asked } = fakeContext(network(() => `crumb${++made}`));
    const crumbs = createCrumbs();
    await crumbs.get(context);
    expect(await crumbs.get(context, 'crumb1')).toBe('crumb2');
    expect(await crumbs.get(context, 'crumb1')).toBe('crumb2');
    expect(asked).toHaveLength(4);
  });
  it('is not remembered as refused when the source is only busy', async () => {
    const { context, session } = fakeContext(network(() => ({ status: 429, text: 'Too Many Requests' })));
    expect(await kindOf(() => createCrumbs().get(context))).toBe('rate-limited');
    expect(session.size).toBe(0);
  });
  it.each(['{', '{"state":"crumb"}', '[]', '{"state":"crumb","crumb":5,"at":0}'])(
    'survives a broken memory %j',
    async (stored) => {
      const { context, session } = fakeContext(network(() => 'crumb1'));
      session.set('yahoo.crumb', stored);
      expect(await createCrumbs().get(context)).toBe('crumb1');
    },
  );
});
