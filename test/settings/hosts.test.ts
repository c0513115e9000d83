import { describe, expect, it } from 'vitest';
import { CONTENT_MATCHES, DATA_HOSTS, KEYED_HOSTS } from '../../lib/settings/hosts';

describe('hosts', () => {
  it('asks for no more at install than named finance sites and keyless sources', () => {
    for (const pattern of [...CONTENT_MATCHES, ...DATA_HOSTS]) {
      expect(pattern).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/);
    }
  });

  it('leaves the hosts of keyed sources to be asked for', () => {
    for (const host of KEYED_HOSTS) expect(DATA_HOSTS).not.toContain(host);
  });
});
