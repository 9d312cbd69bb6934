import pino, { type DestinationStream, type Logger } from 'pino';
import { serverEnv } from '../config/env.server.ts';
import { processWide } from '../config/process-wide.ts';

export type { Logger } from 'pino';

/** Members that never reach a log, at any of the depths that our log calls use. */
const SECRET_MEMBERS = [
  'authorization',
  'cookie',
  '"set-cookie"',
  'password',
  'secret',
  'token',
  'apiKey',
  'email',
  'address',
  'body',
  'ingredients',
  'allergies',
  'wish',
];

const REDACTED_PATHS = SECRET_MEMBERS.flatMap((member) => {
  const path = member.startsWith('"') ? `[${member}]` : member;
  const joined = member.startsWith('"') ? path : `.${path}`;
  return [path, `*${joined}`, `*.*${joined}`];
});

/** A logger of JSON lines; `service` names the process. What people typed and who they are is redacted. */
export function createLogger(service: string, level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: { service },
    redact: { paths: REDACTED_PATHS, censor: '[redacted]' },
    serializers: { err: pino.stdSerializers.errWithCause },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** The logger of this process. */
export function logger(): Logger {
  return processWide('logger', () => createLogger('app', serverEnv().LOG_LEVEL));
}
