// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sampleRecipe } from '../../lib/testing/sample-recipe.ts';
import { renderPage } from '../testing/render-page.tsx';
import { CookMode } from './cook-mode.tsx';

const request = vi.fn(async () => ({ release: async () => {} }));

beforeEach(() => {
  vi.useFakeTimers();
  // jsdom knows dialogs but cannot open them.
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  HTMLElement.prototype.scrollTo = () => {};
  Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  request.mockClear();
});

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const heading = () => screen.getByRole('heading').textContent;

it('leads from the ingredients through every step to the end, by hand or by arrow keys', () => {
  const recipe = sampleRecipe();
  const onClose = vi.fn();
  renderPage(<CookMode recipe={recipe} factor={2} system="metric" isOpen onClose={onClose} />);
  expect(heading()).toBe('Get these ready');
  expect(screen.getByRole('checkbox', { name: /400 g rice/ })).toBeTruthy();
  const box = screen.getByRole<HTMLInputElement>('checkbox', { name: /lemon/ });
  fireEvent.click(box);
  expect(box.checked).toBe(true);
  press('Begin');
  expect(heading()).toBe('Step 1 of 3');
  expect(document.activeElement).toBe(screen.getByRole('heading'));
  fireEvent.keyDown(screen.getByRole('dialog'), { key: 'ArrowRight' });
  fireEvent.keyDown(screen.getByRole('dialog'), { key: 'ArrowRight' });
  fireEvent.keyDown(screen.getByRole('dialog'), { key: 'ArrowRight' });
  expect(heading()).toBe('Step 3 of 3');
  fireEvent.keyDown(screen.getByRole('dialog'), { key: 'ArrowLeft' });
  expect(heading()).toBe('Step 2 of 3');
  press('Next');
  press('Finish');
  expect(onClose).toHaveBeenCalledOnce();
});

it('keeps a clock running while another step is read', () => {
  renderPage(<CookMode recipe={sampleRecipe()} factor={1} system="metric" isOpen onClose={() => {}} />);
  press('Begin');
  expect(screen.getByRole('timer').textContent).toBe('15:00');
  press('Start timer');
  press('Next');
  act(() => vi.advanceTimersByTime(60_000));
  press(/^Step 1 · 14:00$/);
  expect(screen.getByRole('timer').textContent).toBe('14:00');
  press('Pause');
  expect(screen.getByRole('button', { name: 'Go on' })).toBeTruthy();
});

it('keeps the screen awake only while it is open', () => {
  const shown = (isOpen: boolean) => (
    <CookMode recipe={sampleRecipe()} factor={1} system="metric" isOpen={isOpen} onClose={() => {}} />
  );
  const { again } = renderPage(shown(false));
  expect(request).not.toHaveBeenCalled();
  again(shown(true));
  expect(request).toHaveBeenCalledWith('screen');
});
