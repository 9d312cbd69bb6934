import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { AppError } from '@chef/contracts/app-error';
import { createId } from '@chef/contracts/create-id';
import { toProblem } from '@chef/contracts/to-problem';
import { type NextRequest, NextResponse } from 'next/server';
import { THEME_SCRIPT } from './components/site/theme-script';
import { serverEnv } from './lib/config/env.server';
import { cameUnencrypted } from './lib/http/came-unencrypted';
import { isMissingPage } from './lib/http/is-missing-page';
import { inlineScriptHashes, pagePolicy, scriptHash } from './lib/http/page-policy';
import { problemResponse } from './lib/http/problem-response';
import { isForeignWrite } from './lib/http/refuse-foreign-write';
import { logger } from './lib/telemetry/logger';

/** Where the build leaves the pages that it rendered, relative to the server's folder. */
const BUILT_FOLDER = '.next/server/app';
/** Pages that may be answered at any address. */
const ANYWHERE = ['/_not-found', '/_global-error'];
/** Where another site’s page may post to: its form carries a state that only our own browser can answer for. */
const TAKES_FOREIGN_FORMS: ReadonlySet<string> = new Set(['/auth/apple/callback']);
/** An address that no page has. */
const NOWHERE = '/nowhere';

let builtPages: ReadonlyMap<string, readonly string[]> | undefined;

/** Hashes of the inline scripts of each page rendered in the build, by path; they never change while we run. */
function readBuiltPages(): ReadonlyMap<string, readonly string[]> {
  const folder = path.join(process.cwd(), BUILT_FOLDER);
  if (!fs.existsSync(folder)) return new Map();
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    files
      .filter((file) => file.endsWith('.html'))
      .map((file) => [
        `/${file.split(path.sep).join('/').slice(0, -'.html'.length)}`.replace(/\/index$/, '/'),
        inlineScriptHashes(fs.readFileSync(path.join(folder, file), 'utf8')),
      ]),
  );
}

function refused(detail: string, request: NextRequest): Response {
  const error = new AppError('forbidden', { detail });
  const requestId = createId('request');
  const { pathname } = request.nextUrl;
  logger().warn({ event: 'request_refused', code: error.code, method: request.method, requestId }, detail);
  return problemResponse(toProblem(error, requestId, pathname));
}

/** What must not reach a page: a form of another site, and anything that went over the wire in the clear. */
function refusal(request: NextRequest): Response | null {
  const takesForms = TAKES_FOREIGN_FORMS.has(request.nextUrl.pathname);
  if (!takesForms && isForeignWrite(request))
    return refused('This request came from a page of another site.', request);
  if (!cameUnencrypted(request.headers)) return null;
  if (request.method !== 'GET' && request.method !== 'HEAD') return refused('Send this by https.', request);
  // Not `request.url`: its host is the client's word.
  const { pathname, search } = request.nextUrl;
  return NextResponse.redirect(
    new URL(`${pathname.replace(/^\/+/, '/')}${search}`, serverEnv().APP_URL),
    308,
  );
}

/**
 * Refuses what no page should see, and gives every page its content-security policy: hashes for what was built, a nonce for
 * what is rendered now.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const refusing = refusal(request);
  if (refusing !== null) return refusing;
  const env = serverEnv();
  const isDevelopment = env.NODE_ENV === 'development';
  builtPages ??= isDevelopment ? new Map() : readBuiltPages();
  // A cache may keep a page of the build, and a nonce that a cache keeps would be none.
  const built = builtPages.get(request.nextUrl.pathname);
  const hashes = [
    scriptHash(THEME_SCRIPT),
    ...(built ?? ANYWHERE.flatMap((page) => builtPages?.get(page) ?? [])),
  ];
  const policy = pagePolicy({
    nonce: built === undefined ? randomBytes(16).toString('base64') : undefined,
    scriptHashes: [...new Set(hashes)],
    isDevelopment,
  });
  const headers = new Headers(request.headers);
  // The renderer reads the nonce from here.
  headers.set('content-security-policy', policy);
  const response = (await isMissingPage(request.nextUrl.pathname, request))
    ? NextResponse.rewrite(new URL(NOWHERE, request.url), { request: { headers } })
    : NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = { matcher: ['/((?!api/|_next/).*)'] };
