'use client';

import { type RefObject, useEffect } from 'react';

type Entries = readonly (readonly [string, string])[];
/** What stands in forms that were left, for as long as the page lives; written nowhere. */
const memory = new Map<string, Entries>();

const entriesOf = (form: HTMLFormElement): Entries =>
  [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string');

function putBack(form: HTMLFormElement, entries: Entries): void {
  for (const element of form.elements) {
    if (element instanceof HTMLTextAreaElement) element.value = textOf(entries, element.name);
    if (!(element instanceof HTMLInputElement) || element.type === 'hidden') continue;
    const isBox = element.type === 'checkbox' || element.type === 'radio';
    if (!isBox) element.value = textOf(entries, element.name);
    else element.checked = entries.some(([name, value]) => name === element.name && value === element.value);
  }
}

const textOf = (entries: Entries, name: string) => entries.find(([one]) => one === name)?.[1] ?? '';

/**
 * Remembers what stands in a form when somebody steps back and forth without saving, and puts it back when they return.
 * What was sent is forgotten: from then on the server has it.
 */
export function useFormMemory(form: RefObject<HTMLFormElement | null>, key: string | undefined): void {
  // After every render: a form that came back from the server is another element.
  useEffect(() => {
    const element = form.current;
    if (element === null || key === undefined) return;
    const kept = memory.get(key);
    if (kept !== undefined) putBack(element, kept);
    const keep = () => memory.set(key, entriesOf(element));
    const forget = () => memory.delete(key);
    element.addEventListener('input', keep);
    element.addEventListener('submit', forget);
    return () => {
      element.removeEventListener('input', keep);
      element.removeEventListener('submit', forget);
    };
  });
}
