// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { totpUri } from '../../../../lib/auth/totp.ts';
import { QrCode } from './qr-code';

/** Paints the drawing with a few pixels a module, as a camera would see it. */
function paint(svg: HTMLElement): { pixels: Uint8ClampedArray; side: number } {
  const scale = 4;
  const modules = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
  const side = modules * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  const path = svg.querySelector('path')?.getAttribute('d') ?? '';
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < scale; row++) {
      const start = ((Number(y) * scale + row) * side + Number(x) * scale) * 4;
      for (let i = start; i < start + scale * 4; i++) if (i % 4 !== 3) pixels[i] = 0;
    }
  }
  return { pixels, side };
}

describe('QrCode', () => {
  it.each(['ada@example.com', `${'long.'.repeat(40)}@example.com`])('is read by a reader: %s', (account) => {
    const uri = totpUri('JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', 'Chef-Genius', account);
    render(<QrCode text={uri} label={account} />);
    const { pixels, side } = paint(screen.getByRole('img', { name: account }));
    expect(jsQR(pixels, side, side)?.data).toBe(uri);
  });
});
