import { configure, render } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactElement } from 'react';
import messages from '../../messages/en.json';

// A machine with many other things to do renders and loads later, and no test is about how late.
configure({ asyncUtilTimeout: 10_000 });

/** Renders a part of a page with the words of the catalogue; a missing word fails the test. */
export function renderPage(element: ReactElement) {
  const withWords = (child: ReactElement) => (
    <NextIntlClientProvider
      locale="en"
      timeZone="UTC"
      messages={messages}
      onError={(error) => {
        throw error;
      }}
    >
      {child}
    </NextIntlClientProvider>
  );
  const rendered = render(withWords(element));
  return { ...rendered, again: (next: ReactElement) => rendered.rerender(withWords(next)) };
}
