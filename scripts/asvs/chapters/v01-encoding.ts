import {
  BAD_INPUT_API,
  CSV,
  FORMS,
  HOSTILE_TEXT,
  IMPORT_API,
  LOGGER,
  MAIL,
  MARKDOWN,
  PAGE_FETCHER,
  PUBLIC_ADDRESS,
  RETURN_PATH,
  SECURITY,
  SOURCE,
  WIRE,
} from '../proofs.ts';
import { absent, type Chapter, proven, row } from '../requirement.ts';

const NO_POINTERS =
  'All of it is JavaScript, whose runtime owns memory; no native code of ours, and Buffers are never left uninitialised.';

/** Encoding and sanitisation. */
export const V01: Chapter = {
  number: 1,
  title: 'Encoding and sanitisation',
  requirements: [
    row(
      '1.1.1',
      2,
      'Decode input once, before it is checked, and only where encoded input is expected',
      proven(
        SECURITY('no file beside the app, no list of files and no source map can be fetched'),
        RETURN_PATH('drops dot segments that would climb out'),
      ),
    ),
    row(
      '1.1.2',
      2,
      'Encode output last, or let the interpreter do it',
      proven(
        HOSTILE_TEXT('is text wherever a recipe shows it'),
        CSV('disarms what a spreadsheet would run, and leaves numbers alone'),
      ),
    ),
    row(
      '1.2.1',
      1,
      'Encode for the place: HTML, attributes, headers',
      proven(HOSTILE_TEXT('is text wherever a recipe shows it'), MARKDOWN('shows HTML as text')),
    ),
    row(
      '1.2.2',
      1,
      'Encode what goes into URLs, and allow safe schemes only',
      proven(RETURN_PATH('does not follow %j'), IMPORT_API('keeps no address of a page but one of the web')),
    ),
    row(
      '1.2.3',
      1,
      'Encode what goes into JavaScript and JSON',
      proven(HOSTILE_TEXT('cannot close the script element that tells machines of a recipe')),
    ),
    row(
      '1.2.4',
      1,
      'Query databases with parameters',
      proven(
        SOURCE('no text becomes SQL but that of the retention table'),
        WIRE('quotes and wildcards of SQL are text like any other'),
      ),
    ),
    row(
      '1.2.5',
      1,
      'Hand nothing of a request to a shell',
      proven(SOURCE('nothing that answers requests starts another program')),
    ),
    row('1.2.6', 2, 'Prevent LDAP injection', absent('No directory service is asked.')),
    row('1.2.7', 2, 'Prevent XPath injection', absent('No XML is queried.')),
    row('1.2.8', 2, 'Run LaTeX without its dangerous parts', absent('No LaTeX is processed.')),
    row(
      '1.2.9',
      2,
      'Escape what goes into a regular expression',
      proven(SOURCE('no request makes a regular expression')),
    ),
    row(
      '1.3.1',
      1,
      'Sanitise HTML that people write',
      proven(MARKDOWN('shows HTML as text'), HOSTILE_TEXT('is text wherever a recipe shows it')),
    ),
    row(
      '1.3.2',
      1,
      'Evaluate no code made from input',
      proven(
        SOURCE('nothing evaluates text as code'),
        SECURITY('no page breaks its own content policy, for a visitor and for a person with an account'),
      ),
    ),
    row(
      '1.3.3',
      2,
      'Sanitise what enters a dangerous context, and cut it to length',
      proven(
        CSV('disarms what a spreadsheet would run, and leaves numbers alone'),
        BAD_INPUT_API('answers 50 kB of text'),
      ),
    ),
    row(
      '1.3.4',
      2,
      'Clean SVG that people bring',
      absent('Nobody can bring pictures; every SVG is drawn by us.'),
    ),
    row(
      '1.3.5',
      2,
      'Disable scripts and expressions in markup that people bring',
      proven(MARKDOWN('shows HTML as text'), HOSTILE_TEXT('is escaped in the Markdown of a recipe')),
    ),
    row(
      '1.3.6',
      2,
      'Prevent requests forged through the server',
      proven(
        PAGE_FETCHER('is resolved once, and the connection goes to that address'),
        PAGE_FETCHER('a port that is not listed; a listed one is taken'),
        PUBLIC_ADDRESS('takes no IPv4 address in the clothes of IPv6'),
      ),
    ),
    row('1.3.7', 2, 'Make no template from input', proven(SOURCE('nothing evaluates text as code'))),
    row('1.3.8', 2, 'Prevent JNDI injection', absent('No Java.')),
    row('1.3.9', 2, 'Prevent injection into memcached', absent('No memcached.')),
    row(
      '1.3.10',
      2,
      'Make no format string from input',
      proven(
        WIRE('a line break in what was sent makes no line in the log'),
        LOGGER('keeps secrets and what people typed out of the log at every depth that we use'),
      ),
    ),
    row(
      '1.3.11',
      2,
      'Prevent injection into mail',
      proven(
        FORMS('an address holds no line break and no second address'),
        MAIL('sends each mail once, however many run at the same time'),
      ),
    ),
    row('1.4.1', 2, 'Handle memory and strings safely', absent(NO_POINTERS)),
    row(
      '1.4.2',
      2,
      'Check ranges so that no number overflows',
      proven(FORMS('numbers have a lower and an upper end')),
    ),
    row('1.4.3', 2, 'Release memory without dangling pointers', absent(NO_POINTERS)),
    row('1.5.1', 1, 'Parse XML without external entities', proven(SOURCE('no parser of XML is there'))),
    row(
      '1.5.2',
      2,
      'Deserialise nothing but plain data of known shape',
      proven(
        WIRE('members that would reach a prototype are members without meaning'),
        SOURCE('nothing evaluates text as code'),
      ),
    ),
  ],
};
