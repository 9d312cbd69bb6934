// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import messages from '../../messages/en.json' with { type: 'json' };
import { RememberChoice } from './remember-choice.tsx';
import type { Keeping } from './saved-form.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const kept: Keeping[] = [];
function Form() {
  const [keeping, setKeeping] = useState<Keeping>('nothing');
  const keep = (next: Keeping) => {
    kept.push(next);
    setKeeping(next);
  };
  return (
    <NextIntlClientProvider locale="en" messages={messages}>
      <RememberChoice keeping={keeping} onChange={keep} />
    </NextIntlClientProvider>
  );
}
const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });

/** Answers each consent when it is told to, and notes what was sent. */
function answering() {
  const sent: { purpose: string; isGranted: boolean }[] = [];
  let answer = (_isOk: boolean) => {};
  vi.stubGlobal('fetch', (_: string, init: { body: string }) => {
    sent.push(JSON.parse(init.body) as (typeof sent)[number]);
    return new Promise((resolve) => {
      answer = (ok) => resolve({ ok });
    });
  });
  return { sent, answer: (isOk: boolean) => answer(isOk) };
}

describe('RememberChoice', () => {
  it('keeps nothing before consent is noted, and lets go at once when it is taken back', async () => {
    kept.length = 0;
    const { sent, answer } = answering();
    render(<Form />);
    expect(box(/^Remember this form/).checked).toBe(false);
    fireEvent.click(box(/^Remember this form/));
    expect(box(/^Remember this form/).checked).toBe(true);
    expect(kept).toEqual([]);
    answer(true);
    await waitFor(() => expect(kept).toEqual(['form']));
    fireEvent.click(box(/^Remember its allergies/));
    answer(true);
    await waitFor(() => expect(kept).toEqual(['form', 'all']));
    fireEvent.click(box(/^Remember this form/));
    expect(kept).toEqual(['form', 'all', 'nothing']);
    expect(sent.map(({ purpose, isGranted }) => [purpose, isGranted])).toEqual([
      ['device_form', true],
      ['device_health', true],
      ['device_form', false],
    ]);
  });

  it('says so, and keeps nothing, where consent could not be noted', async () => {
    kept.length = 0;
    const { answer } = answering();
    render(<Form />);
    fireEvent.click(box(/^Remember this form/));
    answer(false);
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/could not be noted/));
    expect(box(/^Remember this form/).checked).toBe(false);
    expect(kept).toEqual([]);
  });
});
