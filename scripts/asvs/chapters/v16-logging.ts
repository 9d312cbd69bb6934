import { ACCOUNTS, AUDIT, BREAKER, DECISIONS, HEALTH, LOGGER, SECURITY, WIRE } from '../proofs.ts';
import { type Chapter, missing, proven, row } from '../requirement.ts';

const REFUSALS = WIRE('refusals are logged with who and what, and without what was sent');

/** Security logging and error handling. */
export const V16: Chapter = {
  number: 16,
  title: 'Security logging and error handling',
  requirements: [
    row(
      '16.1.1',
      2,
      'Document what is logged, where, for whom and how long',
      proven(DECISIONS('has a section for every decision that the standard asks for: %s')),
    ),
    row('16.2.1', 2, 'Say when, where, who and what in each entry', proven(REFUSALS)),
    row('16.2.2', 2, 'Write times in UTC', proven(REFUSALS)),
    row(
      '16.2.3',
      2,
      'Log to documented places only',
      proven(
        DECISIONS('has a section for every decision that the standard asks for: %s'),
        LOGGER('keeps secrets and what people typed out of the log at every depth that we use'),
      ),
    ),
    row('16.2.4', 2, 'Log in a format that machines read', proven(REFUSALS)),
    row(
      '16.2.5',
      2,
      'Keep sensitive data out of logs',
      proven(
        LOGGER('keeps secrets and what people typed out of the log at every depth that we use'),
        REFUSALS,
      ),
    ),
    row(
      '16.3.1',
      2,
      'Log every sign-in, good and bad',
      proven(ACCOUNTS('answers a wrong password and an unknown address alike'), REFUSALS),
    ),
    row('16.3.2', 2, 'Log refusals', proven(REFUSALS)),
    row('16.3.3', 2, 'Log attempts to get round the controls', proven(REFUSALS)),
    row(
      '16.3.4',
      2,
      'Log unexpected errors',
      proven(WIRE('an error that nobody expected is logged whole and told to nobody')),
    ),
    row(
      '16.4.1',
      2,
      'Let nobody write lines of their own into a log',
      proven(WIRE('a line break in what was sent makes no line in the log')),
    ),
    row(
      '16.4.2',
      2,
      'Protect logs from readers and writers',
      proven(AUDIT('refuses changes, and shows a row that was changed all the same')),
    ),
    row(
      '16.4.3',
      2,
      'Send logs to another system',
      missing(
        'Logs are lines on standard output for whoever runs the installation to collect; nothing ships them yet.',
      ),
    ),
    row(
      '16.5.1',
      2,
      'Tell callers nothing of our insides',
      proven(
        WIRE('an error that nobody expected is logged whole and told to nobody'),
        SECURITY('a page that fails says so without its insides'),
      ),
    ),
    row(
      '16.5.2',
      2,
      'Go on safely when others fail',
      proven(
        HEALTH('is degraded, and still ready, without an inference server'),
        BREAKER('opens after failures in a row only'),
      ),
    ),
    row(
      '16.5.3',
      2,
      'Fail closed',
      proven(
        WIRE('an error that nobody expected is logged whole and told to nobody'),
        HEALTH('is unavailable without a database'),
      ),
    ),
  ],
};
