import { createHash } from 'node:crypto';

interface PagePolicyOptions {
  /** For pages that are rendered for one request; absent for pages that a cache may keep. */
  readonly nonce: string | undefined;
  /** Inline scripts that may run, as `sha256-…` source expressions without quotes. */
  readonly scriptHashes: readonly string[];
  /** The development server evaluates code and writes styles into the page. */
  readonly isDevelopment: boolean;
}

const quoted = (source: string) => `'${source}'`;

/** The content-security policy of a page (CSP Level 3): scripts are ours or do not run, no other origin is asked. */
export function pagePolicy({ nonce, scriptHashes, isDevelopment }: PagePolicyOptions): string {
  const scripts = [
    'self',
    ...(nonce === undefined ? [] : [`nonce-${nonce}`]),
    ...scriptHashes,
    ...(isDevelopment ? ['unsafe-eval'] : []),
  ].map(quoted);
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** The source expression of an inline script: the hash of its text, character by character. */
export function scriptHash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** Hashes of the inline scripts of a page that we built ourselves; scripts with a `src` have none. */
export function inlineScriptHashes(html: string): string[] {
  const scripts = html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([^<]*(?:<(?!\/script)[^<]*)*)<\/script/g);
  return [...new Set([...scripts].map(([, text]) => scriptHash(text ?? '')))];
}
