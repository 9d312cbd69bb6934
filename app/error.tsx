'use client';

import messages from '../messages/en.json';

/** Shown when a page failed on the server or in the browser; it must not depend on what may have failed. */
export default function ErrorPage({ reset }: { readonly reset: () => void }) {
  const { errorTitle, errorText, errorRetry } = messages.recipe;
  return (
    <div className="mx-auto max-w-2xl px-4 py-16 sm:px-6" role="alert">
      <h1 className="text-4xl">{errorTitle}</h1>
      <p className="mt-4 text-lg text-soft">{errorText}</p>
      <button type="button" className="button button-primary mt-8" onClick={reset}>
        {errorRetry}
      </button>
    </div>
  );
}
