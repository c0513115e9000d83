import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Import {
  from: string;
  /** Erased at build time, so it ties nothing together. */
  typeOnly: boolean;
}

export interface SourceFile {
  /** Relative to the repository's root. */
  path: string;
  text: string;
  /** Without comments and string contents, for looking at identifiers. */
  code: string;
  imports: Import[];
}

function importsOf(text: string): Import[] {
  const statements = text.matchAll(/^(?:import|export)\s+(type\s+)?([^;'"]*?from\s+)?['"]([^'"]+)['"]/gm);
  const dynamic = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [
    ...[...statements].map(([, type, names = '', from = '']) => ({
      from,
      typeOnly: type !== undefined || onlyTypes(names),
    })),
    ...[...dynamic].map(([, from = '']) => ({ from, typeOnly: false })),
  ];
}

/** `{ type A, type B } from` is erased as well. */
function onlyTypes(clause: string): boolean {
  const names = /^\s*\{([^}]*)\}/.exec(clause)?.[1];
  const list = names?.split(',').map((name) => name.trim()) ?? [];
  return list.some(Boolean) && list.filter(Boolean).every((name) => name.startsWith('type '));
}

function codeOf(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/(^|[^:'"`\\])\/\/[^\n]*/g, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
}

/** Every TypeScript file below the given folders, with its imports resolved to repository paths. */
export function sources(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
      .map((name) => {
        const path = `${folder}/${name}`;
        const text = readFileSync(ROOT + path, 'utf8');
        const imports = importsOf(text).map(({ from, typeOnly }) => ({
          from: resolve(path, from),
          typeOnly,
        }));
        return { path, text, code: codeOf(text), imports };
      }),
  );
}

function resolve(importer: string, from: string): string {
  if (!from.startsWith('.')) return from;
  return new URL(from, `file:///${importer}`).pathname.slice(1);
}
