import './thread-pool-config.ts';
import { parseArgs } from 'node:util';
import { ConfigError, processEnvironment, readServerConfig, type ServerConfig } from './config.ts';
import { composeWithKitchen } from './engines/composer/compose-with-kitchen.ts';
import { startDefaultModel } from './registry/start-default-model.ts';
import { type InferenceServer, startServer } from './server.ts';
import { createLogger, type Logger } from './telemetry/logger.ts';

const HELP = `Usage: npm run inference -- [--port N] [--host ADDRESS] [--model PATH_OR_NAME]

Serves a language model (or, without a model file, the composer) over the OpenAI-compatible interface.
The options go before the environment variables INFERENCE_PORT, INFERENCE_HOST and INFERENCE_MODEL.
`;

/** Addresses that only this machine reaches. */
const LOOPBACK = /^(127\.|::1$|localhost$)/;

type Environment = Readonly<Record<string, string | undefined>>;

/** The environment with the command line laid over it; null: only the help was asked for. */
function readEnvironment(env: Environment, args: readonly string[]): Environment | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string' },
      host: { type: 'string' },
      model: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) return null;
  return {
    ...env,
    ...(values.port === undefined ? {} : { INFERENCE_PORT: values.port }),
    ...(values.host === undefined ? {} : { INFERENCE_HOST: values.host }),
    ...(values.model === undefined ? {} : { INFERENCE_MODEL: values.model }),
  };
}

/** First signal: drain and end. Second: end at once. */
function closeOnSignal(server: InferenceServer, logger: Logger): void {
  let isClosing = false;
  const onSignal = async (signal: NodeJS.Signals) => {
    if (isClosing) process.exit(130);
    isClosing = true;
    logger.info({ signal }, 'draining');
    await server.close();
    logger.info('closed');
    process.exit(0);
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

/** What nobody caught leaves the process in an unknown state: it is logged, and whoever runs us starts anew. */
function endOnUnexpected(logger: Logger): void {
  const onUnexpected = (error: unknown) => {
    logger.fatal({ err: error }, 'unexpected error');
    process.exit(1);
  };
  process.on('uncaughtException', onUnexpected);
  process.on('unhandledRejection', onUnexpected);
}

async function run(config: ServerConfig): Promise<void> {
  const logger = createLogger(config.logLevel);
  const server = await startServer(config, { compose: composeWithKitchen, logger });
  endOnUnexpected(logger);
  closeOnSignal(server, logger);
  logger.info({ host: config.host, port: server.port }, 'listening');
  if (config.tokens.length === 0 && !LOOPBACK.test(config.host)) {
    logger.warn('open to whoever reaches this address: set INFERENCE_TOKEN');
  }
  await startDefaultModel(server, config, logger);
}

const LISTEN_FAULTS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'The port is taken. Choose another with --port N (0 picks a free one).',
  EACCES: 'This port is kept for the system. Choose one from 1024 on with --port N (0 picks a free one).',
  EADDRNOTAVAIL: 'The address of --host (INFERENCE_HOST) is none of this machine.',
  ENOTFOUND: 'The address of --host (INFERENCE_HOST) is not known.',
};

/** Says what is wrong in one line where the person can mend it, and ends with 1. */
function report(error: unknown): never {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  if (error instanceof ConfigError) return error.message;
  if (code.startsWith('ERR_PARSE_ARGS')) return `${error.message}\n\n${HELP}`;
  return LISTEN_FAULTS[code] ?? error.stack ?? error.message;
}

try {
  const environment = readEnvironment(processEnvironment(), process.argv.slice(2));
  if (environment === null) process.stdout.write(HELP);
  else await run(readServerConfig(environment));
} catch (error) {
  report(error);
}
