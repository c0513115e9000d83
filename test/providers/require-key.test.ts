import { expect, it } from 'vitest';
import { requireKey } from '../../lib/providers/require-key';
import { fakeContext } from './context';

it('hands out the key, or refuses without asking anyone', () => {
  expect(requireKey(fakeContext(() => '', { key: 'k' }).context)).toBe('k');
  expect(() => requireKey(fakeContext(() => '').context)).toThrow('no key');
});
