// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { renderPage } from '../testing/render-page.tsx';
import { CopyLink } from './copy-link.tsx';

afterEach(cleanup);

const withClipboard = (writeText: (text: string) => Promise<void>) =>
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });

it('copies the whole address and says so', async () => {
  const writeText = vi.fn(async () => {});
  withClipboard(writeText);
  renderPage(<CopyLink path="/recipes/rcp_1" />);
  fireEvent.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await screen.findByRole('button', { name: 'Link copied' })).toBeTruthy();
  expect(writeText).toHaveBeenCalledWith('http://localhost:3000/recipes/rcp_1');
});

it('shows the address when the browser will not copy it', async () => {
  withClipboard(() => Promise.reject(new Error('denied')));
  renderPage(<CopyLink path="/recipes/rcp_1" />);
  fireEvent.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await screen.findByText(/http:\/\/localhost:3000\/recipes\/rcp_1/)).toBeTruthy();
});
