import { z } from 'zod';
import { SECRET_SETTINGS } from './secret-settings.ts';
import { choiceSetting, integerSetting, optionalSetting, textSetting } from './setting.ts';

const DAY_MS = 86_400_000;
const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });
const postgresUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\//, 'must be a postgresql:// address, user and database included');

const clientId = z.string().max(300);

/**
 * Every environment variable of the app and the worker. The README's configuration table is checked against
 * this one. A limit that a person could hit is a variable, so that a test or a small installation can set it.
 */
export const SETTINGS = {
  NODE_ENV: choiceSetting(['development', 'test', 'production'], 'development', 'Set by the start scripts'),
  APP_VERSION: textSetting('0.1.0', z.string().max(60), 'Version that health answers and logs name'),
  APP_URL: textSetting(
    'http://localhost:3000',
    httpUrl,
    'Public address; links to recipes and the cookie’s Secure flag follow from it',
  ),
  APP_SECRET: optionalSetting(
    z.string().min(32, 'must have at least 32 characters'),
    'Signs visitor cookies and keys address hashes. Without it the installation makes one and keeps it in its database',
  ),
  APP_SECRET_PREVIOUS: optionalSetting(
    z.string().min(32, 'must have at least 32 characters'),
    'The APP_SECRET from before, while its cookies and encrypted columns are still about',
  ),
  FIELD_ENCRYPTION_KEYS: optionalSetting(
    z
      .string()
      .regex(
        /^\w+:[A-Za-z0-9+/]{43}=(,\w+:[A-Za-z0-9+/]{43}=)*$/,
        'must be id:key pairs, each key 32 bytes in base64',
      ),
    'Keys of encrypted columns, newest first, as id:base64,id:base64; without them one follows from APP_SECRET',
  ),
  ...SECRET_SETTINGS,
  LOG_LEVEL: choiceSetting(
    ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'],
    'info',
    'Least severe log line that is written',
  ),
  PASSKEY_RP_ID: optionalSetting(
    z.string().regex(/^[a-z0-9.-]{1,253}$/, 'must be a domain'),
    'Domain that passkeys are made for; without it the one of APP_URL. With another, passkeys made before do not work',
  ),
  PASSKEY_ORIGINS: textSetting(
    '',
    z
      .string()
      .regex(/^(https?:\/\/[^\s,/]+(,https?:\/\/[^\s,/]+)*)?$/, 'must be origins with commas between'),
    'Origins that may ask for passkeys, with commas between; empty: the one of APP_URL',
  ),
  REFRESH_TOKEN_IDLE_DAYS: integerSetting(
    30,
    { min: 1, max: 3650 },
    'Days without a refresh after which a program is signed out',
  ),
  REFRESH_TOKEN_ABSOLUTE_DAYS: integerSetting(
    180,
    { min: 1, max: 3650 },
    'Days after which a program is signed out, however often it refreshed',
  ),
  TOKEN_KEY_DAYS: integerSetting(
    30,
    { min: 2, max: 3650 },
    'Days that one key signs access tokens; the next is published a day before its turn',
  ),
  METRICS_TOKEN: optionalSetting(
    z.string().min(16, 'must have at least 16 characters'),
    'Bearer token for /api/metrics; without it that address does not exist',
  ),
  TRUST_PROXY_HOPS: integerSetting(
    0,
    { min: 0, max: 10 },
    'How many proxies of yours stand in front; 0 means that X-Forwarded-For is ignored',
  ),
  TLS_CERTIFICATE_FILE: optionalSetting(
    z.string().max(1000),
    'Certificate in PEM form, intermediate ones behind it: `npm start` then serves https itself and notices renewals (see docs/runbooks/serve-https.md)',
  ),
  TLS_KEY_FILE: optionalSetting(z.string().max(1000), 'Private key of that certificate, in PEM form'),
  TLS_PRIVATE_CA_FILE: optionalSetting(
    z.string().max(1000),
    'Certificates of a private authority that the certificate may come from; without it only publicly trusted ones count',
  ),
  HTTPS_PORT: integerSetting(
    8443,
    { min: 1, max: 65_535 },
    'Port of https where TLS_CERTIFICATE_FILE is set; PORT then only sends browsers there',
  ),

  PLAIN_CONNECTIONS: textSetting(
    '',
    z
      .string()
      .regex(
        /^((database|inference|mail)(,(database|inference|mail))*)?$/,
        'must be of database, inference, mail with commas between',
      ),
    'Of database, inference and mail, with commas between: those that may be reached on other machines without TLS, in a network of containers for instance',
  ),
  DATABASE_URL: optionalSetting(
    postgresUrl,
    'PostgreSQL to use; without it the start scripts run an embedded one',
  ),
  DATABASE_POOL_MAX: integerSetting(10, { min: 1, max: 500 }, 'Connections of one process'),

  SMTP_URL: optionalSetting(
    z.url({ protocol: /^smtps?$/, error: 'must be an smtp:// or smtps:// address' }),
    'Mail server. Without it mail stays in the outbox, which a local installation shows at /outbox',
  ),
  MAIL_FROM: textSetting('Chef-Genius <kitchen@localhost>', z.string().max(200), 'Sender of our mail'),

  LEAKED_PASSWORDS_URL: optionalSetting(
    z.url({ protocol: /^https?$/, error: 'must be an https:// address' }),
    'List of leaked passwords that new ones are held against besides our own, by the range protocol of Pwned Passwords (https://api.pwnedpasswords.com/range): five digits of a hash are sent, never a password',
  ),

  GOOGLE_CLIENT_ID: optionalSetting(
    clientId,
    'Client id of “Continue with Google”; redirect address APP_URL/auth/google/callback',
  ),
  GOOGLE_CLIENT_SECRET: optionalSetting(z.string().max(500), 'Client secret that goes with it'),
  FACEBOOK_CLIENT_ID: optionalSetting(
    clientId,
    'App id of “Continue with Facebook”; redirect address APP_URL/auth/facebook/callback, data deletion request address APP_URL/auth/facebook/deletion',
  ),
  FACEBOOK_CLIENT_SECRET: optionalSetting(z.string().max(500), 'App secret that goes with it'),
  APPLE_CLIENT_ID: optionalSetting(
    clientId,
    'Services ID of “Continue with Apple”; return address APP_URL/auth/apple/callback, https only at Apple’s',
  ),
  APPLE_APP_ID: optionalSetting(
    clientId,
    'Primary App ID that the Services ID belongs to; Apple’s notices to APP_URL/api/v1/auth/apple-notices may be for it',
  ),
  APPLE_TEAM_ID: optionalSetting(z.string().max(100), 'Team ID that the Services ID belongs to'),
  APPLE_KEY_ID: optionalSetting(z.string().max(100), 'Key ID of the private key'),
  APPLE_PRIVATE_KEY: optionalSetting(
    z.string().regex(/^-----BEGIN PRIVATE KEY-----/, 'must be a private key in PEM form (PKCS #8)'),
    'Private key (.p8) that client secrets for Apple are signed with; line breaks may be written as \\n',
  ),
  SIGN_IN_STAND_INS: optionalSetting(
    z
      .string()
      .regex(/^http:\/\/(127\.0\.0\.1|localhost):\d{1,5}$/, 'must be an http:// address of this machine'),
    'Server that stands in for the providers in tests; only while APP_URL is this machine’s too',
  ),

  LEGAL_NAME: optionalSetting(
    z.string().max(200),
    'Name of whoever runs this installation, for the legal pages; without it they say that it is not set',
  ),
  LEGAL_ADDRESS: optionalSetting(
    z.string().max(500),
    'Postal address of whoever runs this installation, lines separated by semicolons',
  ),
  PRIVACY_EMAIL: optionalSetting(
    z.email({ error: 'must be an e-mail address' }),
    'Where people write about their data and their rights',
  ),

  INFERENCE_URL: textSetting(
    'http://127.0.0.1:8081',
    httpUrl,
    'OpenAI-compatible server that writes recipes; the start scripts run one and set this',
  ),
  GENERATION_MODEL: optionalSetting(
    z.string().max(200),
    'Model to ask for; without it the first one that the server lists',
  ),
  INFERENCE_API_KEY: optionalSetting(z.string().max(500), 'Bearer token for the inference server'),
  INFERENCE_FIRST_TOKEN_TIMEOUT_MS: integerSetting(
    4000,
    { min: 50, max: 600_000 },
    'Wait for a model’s first token before the composer takes over',
  ),
  INFERENCE_IDLE_TIMEOUT_MS: integerSetting(
    4000,
    { min: 50, max: 600_000 },
    'Longest pause between two tokens',
  ),
  INFERENCE_TOTAL_TIMEOUT_MS: integerSetting(
    20_000,
    { min: 100, max: 3_600_000 },
    'Time for all attempts of models on one recipe together',
  ),
  INFERENCE_RETRIES_MAX: integerSetting(
    1,
    { min: 0, max: 5 },
    'New tries of a failed request to the server, before its first token only',
  ),
  INFERENCE_OUTPUT_TOKENS_MAX: integerSetting(
    2000,
    { min: 100, max: 32_000 },
    'Tokens that one recipe may take',
  ),
  INFERENCE_BREAKER_FAILURES: integerSetting(
    5,
    { min: 1, max: 1000 },
    'Failures in a row after which the server is left alone for a while',
  ),
  INFERENCE_BREAKER_COOLDOWN_MS: integerSetting(
    10_000,
    { min: 100, max: 3_600_000 },
    'How long it is left alone',
  ),

  GENERATION_MODEL_ATTEMPTS_MAX: integerSetting(
    2,
    { min: 1, max: 5 },
    'Attempts of a model whose lines break a rule, before the composer',
  ),
  GENERATIONS_RUNNING_MAX: integerSetting(
    200,
    { min: 1, max: 100_000 },
    'Recipes that one process writes at the same time; more get 503 with Retry-After',
  ),
  GENERATION_RESUME_GRACE_MS: integerSetting(
    20_000,
    { min: 0, max: 600_000 },
    'How long a recipe goes on being written after its reader disconnected',
  ),
  GENERATION_CACHE_TTL_HOURS: integerSetting(168, { min: 0, max: 8760 }, 'Age of a cached recipe; 0 = none'),
  GENERATION_CACHE_ENTRIES_MAX: integerSetting(
    1000,
    { min: 0, max: 1_000_000 },
    'Cached recipes that a process keeps in memory',
  ),
  SSE_HEARTBEAT_MS: integerSetting(
    10_000,
    { min: 100, max: 600_000 },
    'Pause after which an event stream sends a comment, so that proxies keep it open',
  ),

  VISITOR_RECIPES_MAX_PER_DAY: integerSetting(
    50,
    { min: 0, max: 1_000_000 },
    'Recipes a day for one browser without an account, or for one address that keeps no cookie',
  ),
  VISITOR_ADDRESS_RECIPES_MAX_PER_DAY: integerSetting(
    500,
    { min: 0, max: 10_000_000 },
    'Recipes a day for all visitors of one network address together',
  ),
  RATE_LIMIT_API_PER_MINUTE: integerSetting(
    600,
    { min: 0, max: 10_000_000 },
    'Requests a minute and address to the API; 0 = no limit',
  ),
  RATE_LIMIT_GENERATE_PER_MINUTE: integerSetting(
    60,
    { min: 0, max: 10_000_000 },
    'Generation requests a minute and address; 0 = no limit',
  ),
  RATE_LIMIT_SIGN_IN_PER_MINUTE: integerSetting(
    30,
    { min: 0, max: 10_000_000 },
    'Sign-ups, sign-ins and resets a minute and address; 0 = no limit',
  ),
  INVITATIONS_MAX_PER_DAY: integerSetting(
    30,
    { min: 0, max: 1_000_000 },
    'Invitations to organisations a day and person who sends them; 0 = no limit',
  ),
  INVITATIONS_PER_ADDRESS_MAX_PER_DAY: integerSetting(
    5,
    { min: 0, max: 1_000_000 },
    'Invitations to organisations a day and address that gets them; 0 = no limit',
  ),
  REQUEST_BODY_TIMEOUT_MS: integerSetting(
    10_000,
    { min: 50, max: 600_000 },
    'Time for a request body to arrive',
  ),
  IMPORT_BODY_BYTES_MAX: integerSetting(
    2_000_000,
    { min: 1000, max: 50_000_000 },
    'Size of a page or text that may be imported',
  ),
  IMPORT_PAGE_TIMEOUT_MS: integerSetting(
    8000,
    { min: 100, max: 120_000 },
    'Time to fetch a page that somebody imports by its address, redirects included',
  ),
  IMPORT_PAGE_BYTES_MAX: integerSetting(
    5_000_000,
    { min: 1000, max: 50_000_000 },
    'Size of a page that is fetched for an import, also unpacked',
  ),
  IMPORT_PAGES_RUNNING_MAX: integerSetting(
    20,
    { min: 1, max: 10_000 },
    'Pages that one process fetches at the same time; more get 503 with Retry-After',
  ),
  IMPORT_PAGE_PORTS: textSetting(
    '',
    z.string().regex(/^(\d{1,5}(,\d{1,5})*)?$/, 'must be port numbers with commas between'),
    'Ports that pages are fetched from beside 80 and 443, with commas between',
  ),
  IMPORT_OWN_SERVERS: textSetting(
    '',
    z.string().regex(/^([^\s,]+:\d{1,5}(,[^\s,]+:\d{1,5})*)?$/, 'must be host:port with commas between'),
    'Servers (host:port, with commas between) that pages may be fetched from although they are not public',
  ),

  IDEMPOTENCY_TTL_HOURS: integerSetting(
    24,
    { min: 1, max: 720 },
    'How long an Idempotency-Key is remembered',
  ),
  VISITOR_GENERATION_RETENTION_DAYS: integerSetting(
    30,
    { min: 1, max: 3650 },
    'Days after which what a visitor asked for is deleted (the recipe stays)',
  ),
  ACCOUNT_GENERATION_RETENTION_DAYS: integerSetting(
    365,
    { min: 1, max: 3650 },
    'Days after which what a person with an account asked for is blanked (their recipes stay)',
  ),
  VISITOR_RETENTION_DAYS: integerSetting(
    180,
    { min: 1, max: 3650 },
    'Days without a visit after which a visitor is forgotten; also the age of the cookie',
  ),
  WORKER_PORT: integerSetting(3902, { min: 0, max: 65_535 }, 'Port of the worker’s health answer'),
  WORKER_HOST: textSetting(
    '127.0.0.1',
    z.union([z.ipv4(), z.ipv6(), z.hostname()]),
    'Address that the worker’s health answer listens on; `0.0.0.0` for a probe from outside its container',
  ),
  SHUTDOWN_GRACE_MS: integerSetting(
    10_000,
    { min: 0, max: DAY_MS },
    'Time for running work when a process is asked to stop',
  ),
} as const;

export type SettingName = keyof typeof SETTINGS;
