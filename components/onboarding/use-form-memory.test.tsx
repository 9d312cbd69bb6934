// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, expect, it } from 'vitest';
import { useFormMemory } from './use-form-memory.ts';

afterEach(cleanup);

function Form({ memory }: { readonly memory: string | undefined }) {
  const form = useRef<HTMLFormElement>(null);
  useFormMemory(form, memory);
  return (
    <form ref={form} onSubmit={(event) => event.preventDefault()}>
      <input name="name" aria-label="name" defaultValue="" />
      <input type="checkbox" name="diet" value="vegan" aria-label="vegan" />
      <input type="checkbox" name="diet" value="keto" aria-label="keto" defaultChecked />
      <button type="submit">Save</button>
    </form>
  );
}
const name = () => screen.getByLabelText<HTMLInputElement>('name');
const box = (label: string) => screen.getByLabelText<HTMLInputElement>(label);

function typeAndLeave(memory: string | undefined): void {
  const { unmount } = render(<Form memory={memory} />);
  fireEvent.click(box('vegan'));
  fireEvent.click(box('keto'));
  fireEvent.input(name(), { target: { value: 'Flo' } });
  unmount();
}

it('puts back what was typed and ticked when somebody returns', () => {
  typeAndLeave('one');
  render(<Form memory="one" />);
  expect([name().value, box('vegan').checked, box('keto').checked]).toEqual(['Flo', true, false]);
});

it('keeps forms apart, forgets what was sent, and remembers nothing unasked', () => {
  typeAndLeave('two');
  render(<Form memory="three" />);
  expect(name().value).toBe('');
  cleanup();
  const { unmount } = render(<Form memory="two" />);
  expect(name().value).toBe('Flo');
  fireEvent.submit(name().form as HTMLFormElement);
  unmount();
  render(<Form memory="two" />);
  expect(name().value).toBe('');
  cleanup();
  typeAndLeave(undefined);
  render(<Form memory={undefined} />);
  expect(name().value).toBe('');
});
