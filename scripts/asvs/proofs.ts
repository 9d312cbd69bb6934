import type { ProvingTest } from './requirement.ts';

/** Names the tests of one file, for rows that point at several of its titles. */
const testsOf =
  (file: string) =>
  (title: string): ProvingTest => [file, title];

export const SECURITY = testsOf('e2e/journeys/security.spec.ts');
export const ACCOUNT_JOURNEY = testsOf('e2e/journeys/account.spec.ts');
export const FACTOR_JOURNEY = testsOf('e2e/journeys/second-factor.spec.ts');
export const LEGAL_JOURNEY = testsOf('e2e/journeys/legal.spec.ts');
export const BAD_INPUT_JOURNEY = testsOf('e2e/journeys/bad-input.spec.ts');
export const WIRE = testsOf('app/api/wire.int.test.ts');
export const READING = testsOf('app/api/reading.int.test.ts');
export const FOREIGN = testsOf('app/api/foreign-writes.int.test.ts');
export const LIMITS = testsOf('app/api/limits.int.test.ts');
export const HEALTH = testsOf('app/api/health/health.int.test.ts');
export const API_POLICY = testsOf('app/api/policy.int.test.ts');
export const FORM_POLICY = testsOf('app/actions-policy.int.test.ts');
export const USE_CASE_POLICY = testsOf('lib/services/policy.int.test.ts');
export const POLICY_TABLE = testsOf('lib/auth/policy.test.ts');
export const ACCOUNT_API = testsOf('app/api/v1/account/account.int.test.ts');
export const AUTH_API = testsOf('app/api/v1/auth/auth.int.test.ts');
export const IMPORT_API = testsOf('app/api/v1/recipes/import/import.int.test.ts');
export const BAD_INPUT_API = testsOf('app/api/v1/recipes/generate/bad-input.int.test.ts');
export const ACCOUNTS = testsOf('lib/services/accounts/accounts.int.test.ts');
export const DELETION = testsOf('lib/services/accounts/deletion.int.test.ts');
export const FACTOR = testsOf('lib/services/second-factor/second-factor.int.test.ts');
export const TOTP = testsOf('lib/auth/totp.test.ts');
export const PASSWORDS = testsOf('lib/auth/password-rules.test.ts');
export const FORMS = testsOf('lib/contracts/account.test.ts');
export const ACCESS_TOKEN = testsOf('lib/auth/access-token.test.ts');
export const REFRESH_TOKEN = testsOf('lib/auth/refresh-token.test.ts');
export const REFRESHING = testsOf('lib/services/tokens/refresh-tokens.int.test.ts');
export const REFRESH_RACES = testsOf('lib/services/tokens/refresh-races.int.test.ts');
export const SIGNING_KEYS = testsOf('lib/services/tokens/signing-keys.int.test.ts');
export const SESSIONS = testsOf('lib/services/sessions/session-life.int.test.ts');
export const HOUSEHOLD = testsOf('lib/services/household/household.int.test.ts');
export const RETENTION = testsOf('lib/services/retention/retention-table.test.ts');
export const FORGETTING = testsOf('lib/services/retention/forget-expired-data.int.test.ts');
export const AUDIT = testsOf('lib/services/audit/audit-chain.int.test.ts');
export const LOGGER = testsOf('lib/telemetry/logger.test.ts');
export const PAGE_FETCHER = testsOf('lib/integrations/web-page/create-page-fetcher.test.ts');
export const PUBLIC_ADDRESS = testsOf('lib/integrations/web-page/is-public-address.test.ts');
export const CLIENT_ADDRESS = testsOf('lib/auth/client-address.test.ts');
export const RETURN_PATH = testsOf('lib/auth/safe-return-path.test.ts');
export const VISITOR_COOKIE = testsOf('lib/auth/visitor-cookie.test.ts');
export const PROXY = testsOf('proxy.test.ts');
export const GUARD = testsOf('lib/http/guard-server.test.ts');
export const PAGE_POLICY = testsOf('lib/http/page-policy.test.ts');
export const ZOD_PROBLEM = testsOf('lib/http/zod-problem.test.ts');
export const OPENAPI = testsOf('lib/http/openapi/openapi.test.ts');
export const RECIPE_FILE = testsOf('lib/services/recipes/read-recipe-file.test.ts');
export const CSV = testsOf('lib/services/accounts/csv-text.test.ts');
export const MARKDOWN = testsOf('components/legal/markdown.test.tsx');
export const HOSTILE_TEXT = testsOf('components/recipe/hostile-text.test.tsx');
export const USAGE = testsOf('lib/services/usage/usage.int.test.ts');
export const BREAKER = testsOf('lib/inference/breaker.test.ts');
export const SETTINGS_TABLE = testsOf('lib/config/settings-table.test.ts');
export const MAIL = testsOf('lib/services/mail/deliver-queued-mails.int.test.ts');
export const OUTBOX = testsOf('lib/services/mail/list-outbox.int.test.ts');
export const PROVIDERS = testsOf('lib/services/sign-in-providers/sign-in-providers.int.test.ts');
export const PROVIDER_JOURNEY = testsOf('e2e/journeys/providers.spec.ts');
export const PROFILE = testsOf('lib/integrations/sign-in/fetch-profile.test.ts');
/** Rules over the text of our own source files. */
export const SOURCE = testsOf('scripts/asvs/source-rules.test.ts');
/** What `docs/security/decisions.md` says, compared with the code. */
export const DECISIONS = testsOf('scripts/asvs/decisions.test.ts');
