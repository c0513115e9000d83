import { expect, it, vi } from 'vitest';
import { createTranslate } from '../../lib/i18n/translate';

it('hands key and substitutions to the browser as text', () => {
  const getMessage = vi.fn((key: string, substitutions: string[]) => `${key}:${substitutions.join('|')}`);
  const t = createTranslate(getMessage);
  expect(t('extension_name')).toBe('extension_name:');
  expect(t('extension_name', 14, 'IWM')).toBe('extension_name:14|IWM');
  expect(getMessage).toHaveBeenLastCalledWith('extension_name', ['14', 'IWM']);
});
