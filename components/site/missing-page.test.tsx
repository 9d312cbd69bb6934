// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { MissingPage } from './missing-page.tsx';

afterEach(cleanup);

it('says what is missing and leads to something to eat', () => {
  render(<MissingPage title="Not here" text="The link may be cut off." back="To my fridge" />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Not here');
  expect(screen.getByRole('link', { name: 'To my fridge' }).getAttribute('href')).toBe('/');
});
