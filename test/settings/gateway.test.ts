import { describe, expect, it } from 'vitest';
import { gatewayOrigin, parseGateway } from '../../lib/settings/gateway';
import { parseSettings } from '../../lib/settings/settings';

describe('the address of a gateway', () => {
  it.each([
    ['gate.example.org', 'https://gate.example.org/'],
    [' https://Gate.example.org/market ', 'https://gate.example.org/market/'],
    ['https://gate.example.org:8443/a/b/', 'https://gate.example.org:8443/a/b/'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(parseGateway(typed)).toBe(kept);
    expect(parseGateway(kept)).toBe(kept);
    expect(parseSettings({ gateway: kept }).gateway).toBe(kept);
  });

  it.each([
    '',
    'gate',
    'http://gate.example.org/',
    'ftp://gate.example.org',
    'https://me:secret@gate.example.org/',
    'https://gate.example.org/?to=',
    'https://gate.example.org/#x',
    'javascript:alert(1)',
    'two words.example',
  ])('%j is none', (typed) => {
    expect(parseGateway(typed)).toBeNull();
  });

  it.each(['gate.example.org', 'http://gate.example.org/', 7])('%j stored means none', (gateway) => {
    expect(parseSettings({ gateway }).gateway).toBe('');
  });

  it('is asked permission for without its port', () => {
    expect(gatewayOrigin('https://gate.example.org:8443/a/')).toBe('https://gate.example.org/*');
  });
});
