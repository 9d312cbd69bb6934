// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Markdown } from './markdown';

afterEach(cleanup);
const html = (text: string, blocks = {}) =>
  render(<Markdown text={text} blocks={blocks} />).container.innerHTML;

describe('Markdown', () => {
  it('makes elements of headings, paragraphs, lists, emphasis and links', () => {
    const { container } = render(
      <Markdown
        text={'## One\n\n### Two\n\nA *soft* and **strong** [link](/legal/terms) & more.\n\n- a **b**\n- c'}
      />,
    );
    expect(container.querySelector('h2')?.textContent).toBe('One');
    expect(container.querySelector('h3')?.textContent).toBe('Two');
    expect(container.querySelector('p')?.textContent).toBe('A soft and strong link & more.');
    expect(container.querySelector('em')?.textContent).toBe('soft');
    expect(container.querySelector('a')?.getAttribute('href')).toBe('/legal/terms');
    expect([...container.querySelectorAll('li')].map((one) => one.textContent)).toEqual(['a b', 'c']);
    expect(container.querySelector('li strong')?.textContent).toBe('b');
  });

  it('puts a block where a paragraph names it, and shows the name of one it does not know', () => {
    expect(html('{{card}}', { card: <b>here</b> })).toBe('<b>here</b>');
    expect(html('{{other}}')).toContain('{{other}}');
  });

  it('shows HTML as text', () => {
    const { container } = render(<Markdown text={'<script>alert(1)</script>\n\nand <b>inline</b>\n\n---'} />);
    expect(container.querySelector('script, b, hr')).toBeNull();
    expect(container.textContent).toContain('<script>alert(1)</script>');
    expect(container.textContent).toContain('<b>inline</b>');
  });
});
