'use client';

import './globals.css';

/** The catalogue may be what failed, so this one page brings its own words. */
const WORDS = {
  title: 'Something boiled over',
  text: 'It is our fault, not yours. Loading the page again often helps.',
  reload: 'Load again',
} as const;

/** Stands in for the whole document when the layout itself failed. */
export default function GlobalError() {
  return (
    <html lang="en-GB">
      <body>
        <title>{WORDS.title}</title>
        <main className="mx-auto max-w-2xl px-4 py-16 sm:px-6" role="alert">
          <h1 className="text-4xl">{WORDS.title}</h1>
          <p className="mt-4 text-lg text-soft">{WORDS.text}</p>
          <p className="mt-8">
            {/* A document of its own: the router of the failed one is not to be trusted. */}
            <a className="button button-primary" href="/">
              {WORDS.reload}
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}
