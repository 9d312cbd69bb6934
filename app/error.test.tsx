// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { afterEach, expect, it, vi } from 'vitest';
import messages from '../messages/en.json';
import ErrorPage from './error.tsx';

afterEach(cleanup);

it('takes the blame and offers two ways on', () => {
  const reset = vi.fn();
  const { trouble } = messages;
  render(
    <NextIntlClientProvider locale="en" messages={{ trouble }}>
      <ErrorPage reset={reset} />
    </NextIntlClientProvider>,
  );
  expect(screen.getByRole('alert').textContent).toContain('It is our fault, not yours.');
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(reset).toHaveBeenCalledOnce();
  expect(screen.getByRole('link').getAttribute('href')).toBe('/');
});
