// @vitest-environment jsdom
import { cleanup } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { renderPage } from '../testing/render-page.tsx';
import { SourceLine } from './source-line.tsx';

afterEach(cleanup);

it.each([
  [{ source: 'model', model: 'tiny-1', reason: 'model_default' }, 'Written by tiny-1.'],
  [
    { source: 'composer', model: 'composer', reason: 'model_timeout' },
    'Written by our composer, without a language model, because the model took too long.',
  ],
  [
    { source: 'composer', model: 'composer', reason: 'requested' },
    'Written by our composer, without a language model.',
  ],
  [
    { source: 'cache', model: 'tiny-1' },
    'Written by tiny-1. Served from memory: somebody asked for exactly this before.',
  ],
  [
    { source: 'cache', model: 'composer 0.1.0' },
    'Written by our composer, without a language model. Served from memory: somebody asked for exactly this before.',
  ],
] as const)('says who wrote %o', (props, text) => {
  const { container } = renderPage(<SourceLine {...props} />);
  expect(container.textContent).toBe(text);
});
