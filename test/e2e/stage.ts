import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Replay, startReplay } from '../replay/server';
import { type BrowserName, type Driver, launch } from './browsers';

/** What every spec stands on: one replay and one browser for all tests of a block. */
export interface Stage {
  readonly replay: Replay;
  readonly driver: Driver;
}

/** Sets the stage for the surrounding `describe`; faults and requests are cleared before each test. */
export function stage(name: BrowserName): Stage {
  let replay: Replay | undefined;
  let driver: Driver | undefined;
  beforeAll(async () => {
    replay = await startReplay();
    driver = await launch(name, { replay });
  });
  beforeEach(() => replay?.reset());
  afterAll(async () => {
    await driver?.close();
    await replay?.close();
  });
  const ready = <T>(value: T | undefined): T => {
    if (!value) throw new Error('the stage is not set yet');
    return value;
  };
  return {
    get replay() {
      return ready(replay);
    },
    get driver() {
      return ready(driver);
    },
  };
}
