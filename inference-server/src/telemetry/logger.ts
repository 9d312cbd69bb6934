import { type Logger, pino } from 'pino';
import type { ServerConfig } from '../config.ts';

export type { Logger };

/** JSON lines on standard output. Prompt and answer text is never passed to it: callers log counts and codes. */
export function createLogger(level: ServerConfig['logLevel']): Logger {
  return pino({ level, base: { service: 'inference' }, timestamp: pino.stdTimeFunctions.isoTime });
}
