// @vitest-environment happy-dom
import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { OptionsModel } from '../../../lib/options/model';
import { SECTIONS } from '../../../lib/options/sections';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { model, optionsPage, RULE } from './scene';

const page = optionsPage();

describe('options page', () => {
  it('has every section as a deep link', async () => {
    await page.show();
    for (const id of SECTIONS) {
      expect(page.root.querySelector(`nav a[href="#${id}"]`)).not.toBeNull();
      expect(page.root.querySelector(`section#${id} h2`)?.textContent).toBeTruthy();
    }
  });

  it('stores a typed percent as a fraction', async () => {
    await page.show();
    await page.type(page.control('#field-discountAlert'), '32.5');
    expect(page.actions.change).toHaveBeenCalledWith({ discountAlert: 0.325 }, 'discountAlert');
  });

  it('explains nonsense beside the field and keeps the old value', async () => {
    await page.show();
    await page.type(page.control('#field-openDelay'), 'soon');
    expect(page.actions.change).not.toHaveBeenCalled();
    expect(page.control('#field-openDelay-problem').textContent).toContain('300');
    expect(page.control('#field-openDelay').getAttribute('aria-invalid')).toBe('true');
  });

  it('leaves what is being typed alone when news comes in', async () => {
    await page.show();
    const field = page.control('#field-openDelay');
    await act(() => {
      field.value = '15';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.show({ withheld: ['news.test'] });
    expect(page.control('#field-openDelay').value).toBe('15');
    await page.type(page.control('#field-openDelay'), '150');
    expect(page.actions.change).toHaveBeenCalledWith({ openDelay: 150 }, 'openDelay');
  });

  it('keeps the size buckets in order', async () => {
    await page.show();
    await page.type(page.control('#field-smallCapMax'), '12');
    expect(page.actions.change).not.toHaveBeenCalled();
    expect(page.control('#field-smallCapMax-problem').textContent).toContain('10');
  });

  it('shows what the organisation has fixed and lets nobody edit it', async () => {
    await page.show({ locked: ['theme'] });
    expect(page.control('#row-theme').textContent).toContain('organisation');
    expect(page.control<HTMLFieldSetElement>('#row-theme fieldset').disabled).toBe(true);
    expect(page.root.querySelector('#row-palette fieldset')).toBeNull();
  });

  it('offers undo where the last change was made', async () => {
    await page.show({ saved: { at: 'theme', kind: 'saved' } });
    const row = page.control('#row-theme');
    expect(row.textContent).toContain('Saved');
    row.querySelector('button')?.click();
    expect(page.actions.undo).toHaveBeenCalledOnce();
  });

  it('finds options by their words', async () => {
    await page.show();
    await page.type(page.control('input[type=search]'), 'underline');
    expect(page.control('.hits').textContent).toContain('Mark on pages');
  });

  it('checks a site as it is typed', async () => {
    await page.show();
    await page.type(page.control('#field-blockSites'), 'not a site');
    expect(page.control('#row-blockSites .field-problem').textContent).toContain('not a site');
    expect(page.control<HTMLButtonElement>('#row-blockSites button[type=submit]').disabled).toBe(true);
  });

  it('offers the access that a source lacks, in its place', async () => {
    const [yahoo, ...others] = model.data?.sources ?? [];
    if (!model.data || !yahoo) throw new Error('no source');
    await page.show({
      data: { ...model.data, sources: [{ ...yahoo, state: 'permission-missing' }, ...others] },
    });
    page.control<HTMLButtonElement>('[aria-label="Grant access: Yahoo Finance"]').click();
    expect(page.actions.grantSource).toHaveBeenCalledWith('yahoo');
  });

  it.each([
    ['rebuilt', 'started afresh'],
    ['memory', 'stores no market data'],
  ] as const)('says what befell the stored data: %s', async (notice, words) => {
    if (!model.data) throw new Error('no data');
    await page.show({ data: { ...model.data, notice } });
    expect(page.control('#storage [role=alert]').textContent).toContain(words);
  });

  it('says what an import would change before it changes it', async () => {
    const settings = { ...DEFAULT_SETTINGS, theme: 'dark', openDelay: 150 } as const;
    await page.show({ importPreview: { ok: true, settings, changed: ['theme', 'openDelay'] } });
    const rows = [...page.root.querySelectorAll('#backup table tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['', 'now', 'after'],
      ['Theme', 'As the system', 'Dark'],
      ['Opens after', '300 ms', '150 ms'],
    ]);
  });

  it.each([
    ['as usual', {}],
    [
      'with a rule that cannot be tried',
      {
        settings: { ...DEFAULT_SETTINGS, alerts: [RULE] },
        tried: { rule: RULE, state: 'missing', failed: true },
      },
    ],
    ['with storage failing', { health: 'memory' }],
    ['before the background answers', { data: null }],
    ['with a refused import', { importPreview: { ok: false, problem: 'bad-value', at: 'theme' } }],
    [
      'with withheld sites and alerts',
      {
        withheld: ['news.test'],
        settings: {
          ...DEFAULT_SETTINGS,
          allowSites: ['news.test'],
          quietHours: { from: '22:00', to: '07:00' },
          customPairs: [{ small: 'AVUV', large: 'SPY' }],
          alerts: [
            { id: 'a', enabled: true, kind: 'dayMove', direction: 'either', threshold: 0.05, symbol: 'AMPL' },
          ],
        },
      },
    ],
  ] as [string, Partial<OptionsModel>][])('is accessible %s', async (_, patch) => {
    await page.show(patch);
    const { violations } = await axe.run(page.root, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`)).toEqual([]);
  });
});
