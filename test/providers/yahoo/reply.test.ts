import { describe, expect, it } from 'vitest';
import { yahooJson } from '../../../lib/providers/yahoo/reply';
import { kindOf } from '../context';

const error = (code: string, description: string) =>
  JSON.stringify({ finance: { result: null, error: { code, description } } });

describe('a Yahoo reply', () => {
  it.each([
    [401, error('Unauthorized', 'Invalid Crumb'), 'unauthorised'],
    [401, error('Unauthorized', 'Invalid Cookie'), 'unauthorised'],
    [401, error('Unauthorized', 'User is unable to access this feature - https://bit.ly/x'), 'unauthorised'],
    // the same body with a status that says otherwise
    [200, error('Unauthorized', 'Invalid Crumb'), 'unauthorised'],
    [404, error('Not Found', 'No data found, symbol may be delisted'), 'not-found'],
    [200, error('Not Found', 'No data found, symbol may be delisted'), 'not-found'],
    [404, error('Not Found', 'No fundamentals data found for any of the summaryTypes=x'), 'not-found'],
    [400, error('Bad Request', 'Invalid range'), 'http'],
    [400, error('Bad Request', "Data doesn't exist for startDate = 1, endDate = 2"), 'empty'],
    [500, error('Internal Server Error', ''), 'http'],
    [429, 'Too Many Requests\r\n', 'rate-limited'],
    [200, 'Edge: Too Many Requests', 'rate-limited'],
    [429, '<html>slow down</html>', 'rate-limited'],
    [429, error('Too Many Requests', ''), 'rate-limited'],
    [429, error('Unauthorized', ''), 'rate-limited'],
    [401, '', 'unauthorised'],
    [403, '<html>Forbidden</html>', 'forbidden'],
    [502, '<html>Bad gateway</html>', 'http'],
    [503, '{"cut', 'http'],
    [200, '<html><form action="https://consent.yahoo.com/v2/collectConsent"></form></html>', 'consent'],
    [200, '<!doctype html><a href="https://guce.yahoo.com/consent">', 'consent'],
    [200, '<html><input type="hidden" name="csrfToken" value="x"></html>', 'consent'],
    [200, '<html><a href="https://guce.yahoo.com/privacy-dashboard">Privacy</a></html>', 'not-json'],
    [307, '', 'consent'],
    [200, '<html>Will be right back</html>', 'not-json'],
    [200, '{"quoteResponse":{"result":[', 'not-json'],
    [200, '', 'empty'],
  ])('%i %j is %s', async (status, text, kind) => {
    expect(await kindOf(() => yahooJson({ status, text }))).toBe(kind);
  });
  it.each([
    '{"chart":{"result":[],"error":null}}',
    '{"quotes":[]}',
    '[]',
    'null',
    '{"chart":null,"x":5}',
    '{"finance":{"result":null,"error":{}}}',
  ])('%s holds no error of its own or an unnamed one', async (text) => {
    expect(['no error', 'http']).toContain(await kindOf(() => yahooJson({ status: 200, text })));
  });
  it('keeps the moment to come back', () => {
    expect(() => yahooJson({ status: 429, text: 'Too Many Requests', retryAfter: 9 })).toThrow(
      expect.objectContaining({ detail: { status: 429, retryAfter: 9 } }),
    );
  });
});
