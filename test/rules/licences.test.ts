import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ROOT } from './sources';

const shipped = readFileSync(`${ROOT}public/licences.txt`, 'utf8');
const { dependencies } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as {
  dependencies: Record<string, string>;
};

it.each(Object.keys(dependencies))('ships the licence of %s as it is published', (name) => {
  const folder = `${ROOT}node_modules/${name}/`;
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  expect(file).toBeDefined();
  expect(shipped).toContain(readFileSync(`${folder}${file}`, 'utf8').trim());
});
