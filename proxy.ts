import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { type NextRequest, NextResponse } from 'next/server';
import { THEME_SCRIPT } from './components/site/theme-script';
import { serverEnv } from './lib/config/env.server';
import { inlineScriptHashes, pagePolicy, scriptHash } from './lib/http/page-policy';

/** Where the build leaves the pages that it rendered, relative to the server's folder. */
const BUILT_FOLDER = '.next/server/app';
/** Pages that may be answered at any address. */
const ANYWHERE = ['/_not-found', '/_global-error'];
const HSTS = 'max-age=31536000';

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

/** Gives every page its content-security policy: hashes for what was built, a nonce for what is rendered now. */
export function proxy(request: NextRequest): NextResponse {
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
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  if (env.APP_URL.startsWith('https:')) response.headers.set('strict-transport-security', HSTS);
  return response;
}

export const config = { matcher: ['/((?!api/|_next/).*)'] };
