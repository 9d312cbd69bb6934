// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { renderPage } from '../testing/render-page';
import { ChangeNotice } from './change-notice';

afterEach(cleanup);

const page = (news: string | null, hasButton = true) => (
  <>
    {news === null ? null : <ChangeNotice>{news}</ChangeNotice>}
    {hasButton ? <button type="button">Remove</button> : null}
    <input aria-label="Name" />
  </>
);

it('takes the focus when it comes, and again when the pressed button goes with what it changed', () => {
  const { again } = renderPage(page(null));
  screen.getByRole('button').focus();
  again(page('Removed.'));
  expect(document.activeElement).toBe(screen.getByRole('status'));
  screen.getByRole('button').focus();
  again(page('Removed.', false));
  expect(document.activeElement).toBe(screen.getByRole('status'));
});

it('leaves the focus where somebody types', () => {
  const { again } = renderPage(page('Saved.'));
  screen.getByLabelText('Name').focus();
  again(page('Saved.', false));
  expect(document.activeElement).toBe(screen.getByLabelText('Name'));
});

it('is an alert when it tells of a problem', () => {
  renderPage(<ChangeNotice isProblem>Only an admin may.</ChangeNotice>);
  expect(document.activeElement).toBe(screen.getByRole('alert'));
});
