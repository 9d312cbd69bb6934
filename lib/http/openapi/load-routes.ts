import { globSync } from 'node:fs';
import path from 'node:path';
import type { Handler } from '../define-resource.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** A route module and the addresses that it answers. */
export interface RouteEntry {
  /** `/api/v1/recipes/{id}`. */
  readonly path: string;
  readonly pattern: RegExp;
  readonly handlers: Readonly<Record<string, Handler | undefined>>;
}

function toPattern(folder: string): RegExp {
  const source = folder
    .replace(/\[\.\.\.(\w+)\]/g, '(?<$1>.+)')
    .replace(/\[(\w+)\]/g, '(?<$1>[^/]+)')
    .replaceAll(/\.(?=json|well-known)/g, '\\.');
  return new RegExp(`^/${source}$`);
}

/** Every route module, the most specific address first, as the framework matches them. */
export async function loadRoutes(): Promise<RouteEntry[]> {
  const files = globSync(['app/api/**/route.ts', 'app/auth/**/route.ts', 'app/.well-known/**/route.ts'], {
    cwd: ROOT,
  });
  const dynamicParts = (file: string) => (file.includes('[...') ? 100 : 0) + file.split('[').length;
  const sorted = files.sort((a, b) => dynamicParts(a) - dynamicParts(b) || a.localeCompare(b, 'en'));
  return Promise.all(
    sorted.map(async (file) => {
      const folder = path.dirname(path.relative('app', file)).replaceAll(path.sep, '/');
      const handlers = (await import(path.join(ROOT, file))) as RouteEntry['handlers'];
      const shown = `/${folder.replaceAll('[', '{').replaceAll(']', '}')}`;
      return { path: shown, pattern: toPattern(folder), handlers };
    }),
  );
}
