// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { FoodDrawing } from './food-drawings.tsx';
import { StillLife } from './still-life.tsx';

afterEach(cleanup);

it('draws in the colours of the theme only, unseen by screen readers', () => {
  const { container } = render(
    <>
      <FoodDrawing name="lemon" />
      <StillLife />
    </>,
  );
  const pictures = [...container.querySelectorAll('svg')];
  expect(pictures.map((picture) => picture.getAttribute('aria-hidden'))).toEqual(['true', 'true']);
  const colours = [...container.querySelectorAll('[fill],[stroke]')].flatMap((element) => [
    element.getAttribute('fill'),
    element.getAttribute('stroke'),
  ]);
  expect(
    colours.filter((colour) => colour !== null && colour !== 'none' && !colour.startsWith('var(')),
  ).toEqual([]);
});
