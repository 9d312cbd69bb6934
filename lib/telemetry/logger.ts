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

/** Mail addresses within the sentences of errors: mail servers repeat to whom they would not deliver. */
const MAIL_ADDRESS = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w.-]{1,255}/g;
/** Causes of causes, and what hangs on them. */
const ERROR_DEPTH_MAX = 8;

/** A value without the mail addresses in its texts. */
function withoutMailAddresses(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.replace(MAIL_ADDRESS, '[redacted]');
  if (typeof value !== 'object' || value === null) return value;
  if (depth === ERROR_DEPTH_MAX) return '[redacted]';
  if (Array.isArray(value)) return value.map((one) => withoutMailAddresses(one, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, withoutMailAddresses(one, depth + 1)]),
  );
}

/** A logger of JSON lines; `service` names the process. What people typed and who they are is redacted. */
export function createLogger(service: string, level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: { service },
    redact: { paths: REDACTED_PATHS, censor: '[redacted]' },
    serializers: { err: (error: Error) => withoutMailAddresses(pino.stdSerializers.errWithCause(error)) },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** The logger of this process. */
export function logger(): Logger {
  return processWide('logger', () => createLogger('app', serverEnv().LOG_LEVEL));
}
