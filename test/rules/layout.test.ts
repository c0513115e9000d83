import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, sources } from './sources';

const TOP = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'components',
  'entrypoints',
  'lib',
  'package-lock.json',
  'package.json',
  'public',
  'test',
  'tsconfig.json',
  'wxt.config.ts',
];

/** Everything git would take in, whether committed yet or not. */
function tracked(): string[] {
  const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT });
  return list.toString().trim().split('\n');
}

it('holds nothing at the top but what belongs there', () => {
  const names = new Set(tracked().map((path) => path.split('/')[0] ?? ''));
  expect([...names].filter((name) => !name.startsWith('.') && !TOP.includes(name))).toEqual([]);
});

it('names modules in kebab-case and components in PascalCase or kebab-case', () => {
  const odd = sources('lib', 'entrypoints').filter(
    ({ path }) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*\.tsx?$/.test(basename(path)),
  );
  const components = sources('components').filter(
    ({ path }) => !/^([A-Z]\w*|[a-z][a-z0-9]*(-[a-z0-9]+)*)\.tsx?$/.test(basename(path)),
  );
  expect([...odd, ...components].map(({ path }) => path)).toEqual([]);
});

it('exports by name', () => {
  const defaults = sources('lib', 'components').filter(({ code }) => /^export default/m.test(code));
  expect(defaults.map(({ path }) => path)).toEqual([]);
});

it('has a test of the same name for nearly every file of lib that does something', () => {
  const testable = sources('lib').filter(
    ({ path, code }) => !path.endsWith('types.ts') && /\b(function|=>)/.test(code),
  );
  const untested = testable
    .map(({ path }) => path)
    .filter((path) => {
      const name = basename(path).replace(/\.tsx?$/, '');
      const folder = dirname(path).replace(/^lib/, 'test');
      return (
        !existsSync(`${ROOT}${folder}/${name}.test.ts`) && !existsSync(`${ROOT}${folder}/${name}.test.tsx`)
      );
    });
  expect(untested.length, `without a test: ${untested.join(', ')}`).toBeLessThanOrEqual(
    testable.length * 0.05,
  );
});

it('leaves no any, no ignored type error and no undated TODO behind', () => {
  const found = sources('lib', 'components', 'entrypoints', 'test').flatMap(({ path, text, code }) => [
    ...(/[:<(]\s*any\b|\bas any\b/.test(code) ? [`${path}: any`] : []),
    ...(/@ts-(ignore|nocheck)/.test(text.replace(/\/@ts-.*?\//g, '')) ? [`${path}: @ts-ignore`] : []),
    ...(/\bTODO(?! \[\d{4}-\d{2}-\d{2}\])/.test(text.replace(/TODO\(\?!.*/g, ''))
      ? [`${path}: TODO without a date`]
      : []),
  ]);
  expect(found.filter((offence) => !offence.startsWith('test/rules/'))).toEqual([]);
});
