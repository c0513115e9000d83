import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Runs one of the project's own commands, its output passed on. Resolves with the exit status. */
export function run(command: string, args: string[]): Promise<number> {
  const child = spawn(`${ROOT}node_modules/.bin/${command}`, args, { cwd: ROOT, stdio: 'inherit' });
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', (status) => resolve(status ?? 1));
  });
}

/** Both production builds. */
export const BUILDS: Record<'chromium' | 'firefox', string[]> = {
  chromium: ['build'],
  firefox: ['build', '-b', 'firefox'],
};
