import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cardOf } from '../../lib/hover/moves';
import { RATE_LIMIT, RATE_WINDOW } from '../../lib/hover/rate';
import { Driver, target } from './driver';

const TARGETS = [target(1), target(2), target(3, { inLink: true }), target(4, { symbol: 'T1' })];
const place = fc.constantFrom(null, ...TARGETS);
const ms = fc.integer({ min: 0, max: 700 });

/** One thing that can happen to the hover, by the reader or by the page. */
const happening = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('point' as const),
      at: place,
      far: fc.boolean(),
      alt: fc.boolean(),
      pressed: fc.boolean(),
      onWay: fc.boolean(),
    }),
  },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('wait' as const), ms }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('into card' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('reply' as const), refreshing: fc.boolean() }) },
  fc.record({ do: fc.constantFrom('click' as const, 'tap' as const), at: place }),
  fc.record({ do: fc.constantFrom('walk' as const, 'open' as const), at: place }),
  fc.record({
    do: fc.constantFrom('close' as const, 'pin' as const, 'refresh' as const, 'escape' as const),
    any: fc.nat(40),
  }),
  fc.record({
    do: fc.constantFrom('lost' as const, 'replaced' as const, 'focus' as const, 'blur' as const),
    any: fc.nat(40),
  }),
  fc.record({ do: fc.constant('pointer-left' as const) }),
  fc.record({ do: fc.constant('mode' as const), mode: fc.constantFrom('hover', 'click', 'alt', 'off') }),
);
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

function perform(hover: Driver, it: Happening): void {
  const token = 'any' in it ? (it.any === 0 ? null : it.any) : null;
  switch (it.do) {
    case 'point': {
      const { x, y } = hover.state.sample?.point ?? { x: 0, y: 0 };
      const point = { x: x + (it.far ? 400 : 1), y };
      hover.point(it.at, { point, alt: it.alt, pressed: it.pressed, onWay: it.onWay });
      break;
    }
    case 'wait':
      hover.wait(it.ms);
      break;
    case 'into card':
      hover.point(null, { over: cardOf(hover.state.phase)?.token ?? null });
      break;
    case 'reply':
      hover.reply(it.refreshing);
      break;
    case 'click':
    case 'tap':
      hover.send({ type: it.do, target: it.at, over: null });
      break;
    case 'walk':
    case 'open':
      hover.send({ type: it.do, target: it.at });
      break;
    case 'close':
    case 'pin':
    case 'refresh':
    case 'escape':
      hover.send({ type: it.do, token });
      break;
    case 'lost':
      hover.send({ type: 'lost', token: it.any });
      break;
    case 'replaced':
      hover.send({ type: 'replaced', token: it.any, target: target(5) });
      break;
    case 'focus':
    case 'blur':
      hover.send({ type: 'focus', token: it.any, inside: it.do === 'focus' });
      break;
    case 'pointer-left':
      hover.send({ type: 'pointer-left' });
      break;
    case 'mode':
      hover.send({ type: 'configure', config: { ...hover.state.config, mode: it.mode as 'hover' } });
      break;
  }
}

const runs = fc.array(happening, { maxLength: 60 });

/** What must hold after every single step. */
function check(hover: Driver): void {
  const { phase, pinned } = hover.state;
  const unpinned = [...hover.cards.keys()].filter((token) => !hover.pinned.has(token));
  const card = cardOf(phase);
  expect(unpinned).toEqual(card ? [card.token] : []);
  expect([...hover.pinned]).toEqual(pinned.map(({ token }) => token));
  const live = new Set([
    ...hover.cards.keys(),
    ...('pending' in phase ? [phase.pending.token] : []),
    ...('next' in phase && phase.next ? [phase.next.token] : []),
  ]);
  for (const [key] of hover.timers) expect(live).toContain(Number(key.split(':')[1]));
  for (const token of hover.outstanding) expect(live).toContain(token);
  expect(hover.timers.has(`close:${card?.token}`)).toBe(phase.name === 'leaving');
}

it('never shows two cards where one is allowed, nor keeps a timer or request nobody waits for', () => {
  fc.assert(
    fc.property(runs, (happenings) => {
      const hover = new Driver();
      for (const one of happenings) {
        perform(hover, one);
        check(hover);
      }
    }),
    { numRuns: 2000 },
  );
});

it('has no hover card after the pointer has left, and no timers once all is quiet', () => {
  fc.assert(
    fc.property(runs, (happenings) => {
      const hover = new Driver();
      for (const one of happenings) perform(hover, one);
      hover.point(null, { point: { x: -1, y: -1 } }).wait(60_000);
      const { phase } = hover.state;
      const card = cardOf(phase);
      if (card) expect(card.focused || card.trigger === 'touch' || card.trigger === 'keyboard').toBe(true);
      expect(phase.name === 'idle' || phase.name === 'open').toBe(true);
      expect(hover.timers.size).toBe(0);
    }),
    { numRuns: 1000 },
  );
});

it('stops without leaving anything', () => {
  fc.assert(
    fc.property(runs, (happenings) => {
      const hover = new Driver();
      for (const one of happenings) perform(hover, one);
      hover.send({ type: 'stop' });
      expect([hover.cards.size, hover.timers.size, hover.outstanding.size, hover.ring]).toEqual([
        0,
        0,
        0,
        null,
      ]);
    }),
    { numRuns: 1000 },
  );
});

it('never asks more than the rate allows', () => {
  const busy = fc.array(
    fc.record({
      id: fc.integer({ min: 1, max: 500 }),
      ms: fc.integer({ min: 0, max: 40 }),
      click: fc.boolean(),
    }),
    { minLength: 100, maxLength: 400 },
  );
  fc.assert(
    fc.property(busy, (visits) => {
      const hover = new Driver({ openDelay: 0 });
      for (const { id, ms, click } of visits) {
        hover.point(target(id));
        if (click) hover.send({ type: 'click', target: target(id), over: null });
        hover.wait(ms).reply(true);
      }
      const times = hover.requests.map(({ at }) => at);
      for (const [i, at] of times.entries())
        expect(at - (times[i - RATE_LIMIT] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(RATE_WINDOW);
    }),
    { numRuns: 200 },
  );
});
