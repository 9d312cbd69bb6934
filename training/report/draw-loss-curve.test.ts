import { describe, expect, it } from 'vitest';
import { drawLossCurve } from './draw-loss-curve.ts';
import type { LogEntry } from './read-log.ts';

const ENTRIES: LogEntry[] = [
  { event: 'start', seconds: 0, parameters: 10, device: 'cpu' },
  { event: 'step', seconds: 60, tokens: 100, loss: 4 },
  { event: 'valid', seconds: 60, tokens: 100, loss: 3.9, average_loss: 3.8 },
  { event: 'step', seconds: 600, tokens: 900, loss: 0.5 },
  { event: 'valid', seconds: 600, tokens: 900, loss: 0.6, average_loss: 0.55 },
  { event: 'end', seconds: 600, tokens: 900 },
];

/** Points of the curves of a picture, in its units. */
function readCurves(svg: string): [x: number, y: number][][] {
  return [...svg.matchAll(/class="curve" stroke="[^"]+" d="M([\d.]+ [\d.]+(?:L[\d. ]+)+)"/g)].map(
    ([, points = '']) =>
      points.split('L').map((point) => {
        const [x = 0, y = 0] = point.split(' ').map(Number);
        return [x, y];
      }),
  );
}

describe('the picture of a loss', () => {
  const svg = drawLossCurve('Training of <mini>', ENTRIES);

  it('has a curve of training and one of held-out pairs, falling, inside the frame', () => {
    const curves = readCurves(svg);
    expect(curves).toHaveLength(2);
    for (const curve of curves) {
      const [x, y] = [curve.map((point) => point[0]), curve.map((point) => point[1])];
      expect(x).toEqual(x.toSorted((one, other) => one - other));
      expect(y).toEqual(y.toSorted((one, other) => one - other));
      expect(Math.max(...x)).toBeLessThanOrEqual(720);
      expect(Math.max(...y)).toBeLessThanOrEqual(400);
    }
  });

  it('says in words what it shows, and escapes its title', () => {
    expect(svg).toContain('on held-out pairs it falls from 3.80 to 0.55 nats a token');
    expect(svg).not.toContain('<mini>');
  });

  it('has colours for light and for dark pages', () => {
    expect(svg).toContain('prefers-color-scheme: dark');
  });

  it('can be drawn before anything was measured', () => {
    expect(drawLossCurve('Training', ENTRIES.slice(0, 1))).toContain('</svg>');
  });
});
