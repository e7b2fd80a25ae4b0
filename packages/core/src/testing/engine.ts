import { executeServerCommand } from '@web/test-runner-commands';

/** The three engines that the tests run in. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

/**
 * The engine that the test runner says it started, for the few tests that only one can run
 * (emulating forced colours or reduced motion is Chromium's).
 */
export function engine(): Promise<Engine> {
  return executeServerCommand<Engine, undefined>('engine');
}
