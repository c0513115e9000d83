import { describe, expect, it } from 'vitest';
import { allOf, bringing, NOTHING_TO_BRING } from '../../lib/market/bringing';

describe('bringing', () => {
  it('is done once the work is, however it ends', async () => {
    const good = bringing(Promise.resolve(1));
    const bad = bringing(Promise.reject(new Error('no')));
    expect([good.done, bad.done]).toEqual([false, false]);
    await Promise.all([good.settled, bad.settled]);
    expect([good.done, bad.done]).toEqual([true, true]);
  });

  it('of several is done with the last, and at once without any', async () => {
    let finish: () => void = () => undefined;
    const slow = bringing(
      new Promise<void>((resolve) => {
        finish = resolve;
      }),
    );
    const quick = bringing(Promise.resolve());
    const all = allOf([quick, slow]);
    await quick.settled;
    expect(all.done).toBe(false);
    finish();
    await all.settled;
    expect(all.done).toBe(true);
    expect(allOf([]).done).toBe(true);
    expect(allOf([NOTHING_TO_BRING, quick]).done).toBe(true);
  });
});
