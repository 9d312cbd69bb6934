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

it('that says how things stand leaves a page just opened alone, and takes a focus that is lost later', () => {
  const standing = (count: number, hasButton: boolean) => (
    <>
      {hasButton ? <button type="button">Show</button> : null}
      <ChangeNotice isStanding>{`${count} events`}</ChangeNotice>
    </>
  );
  const { again } = renderPage(standing(9, true));
  expect(document.activeElement).toBe(document.body);
  screen.getByRole('button').focus();
  again(standing(2, false));
  expect(document.activeElement).toBe(screen.getByRole('status'));
});
