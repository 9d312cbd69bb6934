import path from 'node:path';
import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

/** Sent with every answer. Pages get their content-security policy from proxy.ts. */
const SECURITY_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), screen-wake-lock=(self)',
  },
];
/** Data, scripts and pictures are never documents; whoever opens one as such gets something inert. */
const DATA_HEADERS = [
  {
    key: 'Content-Security-Policy',
    value: "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; sandbox",
  },
];
/** Other sites show the picture when somebody shares a recipe. */
const PICTURE_HEADERS = [{ key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' }];

const config: NextConfig = {
  output: 'standalone',
  outputFileTracingRoot: path.resolve(import.meta.dirname),
  outputFileTracingIncludes: {
    '/recipes/[id]/opengraph-image': [
      './node_modules/@fontsource/fraunces/files/fraunces-latin-600-normal.woff',
    ],
    '/legal/[document]': ['./content/legal/*.md'],
  },
  transpilePackages: ['@chef/culinary', '@chef/contracts'],
  serverExternalPackages: ['pino', 'prom-client', 'pg', 'pg-boss', '@vercel/og'],
  // `npm run types` checks everything in one pass, tests included; a build need not do it again.
  typescript: { ignoreBuildErrors: true },
  // No page has pictures of others to make smaller; the address that would do it costs anybody who asks nothing, and us much.
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  headers: async () => [
    { source: '/:path*', headers: SECURITY_HEADERS },
    { source: '/:folder(api|_next)/:path*', headers: DATA_HEADERS },
    { source: '/recipes/:id/opengraph-image', headers: PICTURE_HEADERS },
  ],
};

export default createNextIntlPlugin({
  requestConfig: './i18n/request.ts',
  // Messages are compiled in the build, so that browsers need no parser for them.
  experimental: { messages: { path: './messages', format: 'json', locales: 'infer', precompile: true } },
})(config);
