// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { THEME_SCRIPT } from './theme-script.ts';
import { ThemeToggle } from './theme-toggle.tsx';

let isSystemDark: boolean;
let tell: () => void;

beforeEach(() => {
  isSystemDark = false;
  vi.stubGlobal('matchMedia', () => ({
    get matches() {
      return isSystemDark;
    },
    addEventListener: (_: string, listener: () => void) => {
      tell = listener;
    },
    removeEventListener: () => {},
  }));
});
afterEach(() => {
  cleanup();
  localStorage.clear();
  delete document.documentElement.dataset.theme;
  vi.unstubAllGlobals();
});

const name = () => screen.getByRole('button').getAttribute('aria-label');

it('follows the system until somebody chooses, then keeps the choice', () => {
  render(<ThemeToggle toDark="dark" toLight="light" />);
  expect(name()).toBe('dark');
  isSystemDark = true;
  act(() => tell());
  expect(name()).toBe('light');
  fireEvent.click(screen.getByRole('button'));
  expect(document.documentElement.dataset.theme).toBe('light');
  expect(localStorage.getItem('theme')).toBe('light');
  act(() => tell());
  expect(name()).toBe('dark');
});

it('sets a chosen theme before the page is painted, and only a theme', () => {
  const run = () => new Function(THEME_SCRIPT)();
  localStorage.setItem('theme', 'dark');
  run();
  expect(document.documentElement.dataset.theme).toBe('dark');
  delete document.documentElement.dataset.theme;
  localStorage.setItem('theme', '"><script>');
  run();
  expect(document.documentElement.dataset.theme).toBeUndefined();
  expect(document.documentElement.dataset.js).toBe('');
});
