import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Replay, startReplay } from '../replay/server';
import { type BrowserName, type Driver, launch } from './browsers';

/** What every spec stands on: one replay and one browser for all tests of a block. */
export interface Stage {
  readonly replay: Replay;
  readonly driver: Driver;
}

const ready = <T>(value: T | undefined): T => {
  if (!value) throw new Error('the stage is not set yet');
  return value;
};

export interface StageOptions {
  /** A new user for every test: nothing cached, no source in anybody's bad books. */
  fresh?: boolean;
  /** What an organisation sets through `storage.managed`. */
  policy?: object;
}

/** Sets the stage for the surrounding `describe`; faults and requests are cleared before each test. */
export function stage(name: BrowserName, { fresh = false, policy }: StageOptions = {}): Stage {
  let replay: Replay | undefined;
  let driver: Driver | undefined;
  beforeAll(async () => {
    replay = await startReplay();
    driver = await launch(name, { replay, ...(policy && { policy }) });
  });
  beforeEach(async () => {
    replay?.reset();
    if (fresh) await driver?.reinstall();
    replay?.log.clear();
  });
  afterAll(async () => {
    await driver?.close();
    await replay?.close();
  });
  return {
    get replay() {
      return ready(replay);
    },
    get driver() {
      return ready(driver);
    },
  };
}
