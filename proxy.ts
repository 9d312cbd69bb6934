import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { type NextRequest, NextResponse } from 'next/server';
import { THEME_SCRIPT } from './components/site/theme-script';
import { serverEnv } from './lib/config/env.server';
import { inlineScriptHashes, pagePolicy, scriptHash } from './lib/http/page-policy';

/** Pages rendered in the build, whose inline scripts never change while this process runs. */
const BUILT_PAGES = ['index.html', '_not-found.html', '_global-error.html'];
/** Pages that a cache may keep; a nonce that a cache keeps would be none. */
const CACHEABLE_PATHS: ReadonlySet<string> = new Set(['/']);
const HSTS = 'max-age=31536000';

let builtHashes: string[] | undefined;

function builtScriptHashes(): string[] {
  builtHashes ??= BUILT_PAGES.flatMap((page) => {
    const file = path.join(process.cwd(), '.next/server/app', page);
    return fs.existsSync(file) ? inlineScriptHashes(fs.readFileSync(file, 'utf8')) : [];
  });
  return builtHashes;
}

/** Gives every page its content-security policy: hashes for what was built, a nonce for what is rendered now. */
export function proxy(request: NextRequest): NextResponse {
  const env = serverEnv();
  const isDevelopment = env.NODE_ENV === 'development';
  const isCacheable = !isDevelopment && CACHEABLE_PATHS.has(request.nextUrl.pathname);
  const nonce = isCacheable ? undefined : randomBytes(16).toString('base64');
  const policy = pagePolicy({
    nonce,
    scriptHashes: [...new Set([scriptHash(THEME_SCRIPT), ...(isDevelopment ? [] : builtScriptHashes())])],
    isDevelopment,
  });
  const headers = new Headers(request.headers);
  // The renderer reads the nonce from here.
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  if (env.APP_URL.startsWith('https:')) response.headers.set('strict-transport-security', HSTS);
  return response;
}

export const config = { matcher: ['/((?!api/|_next/).*)'] };
