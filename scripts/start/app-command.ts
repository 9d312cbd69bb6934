import path from 'node:path';
import { STANDALONE_SERVER } from './app-build.ts';

interface AppCommand {
  /** Folder of the repository. */
  readonly root: string;
  readonly isDevelopment: boolean;
  readonly port: number;
  /** The address of this machine that it listens on in development; the built app takes it from `HOSTNAME`. */
  readonly hostname: string;
}

/** Listens on this machine only, unless `HOST` says otherwise. */
export function listeningAddress(env: Readonly<Record<string, string | undefined>>): string {
  return env.HOST ?? '127.0.0.1';
}

/** What Node.js is started with to serve the app. */
export function appCommand({ root, isDevelopment, port, hostname }: AppCommand): string[] {
  if (!isDevelopment) return ['--dns-result-order=ipv4first', path.join(root, STANDALONE_SERVER)];
  const next = path.join(root, 'node_modules/next/dist/bin/next');
  return [next, 'dev', '--port', String(port), '--hostname', hostname];
}
