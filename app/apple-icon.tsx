import { ImageResponse } from '@vercel/og';
import { POT_SVG_URL } from '@/components/art/pot-svg';

export const size = { width: 180, height: 180 };
export const contentType = 'image/png';

/** The pot on our paper, for home screens. */
export default function AppleIcon() {
  return new ImageResponse(
    <div
      style={{
        width: '100%',
        height: '100%',
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'center',
        background: '#faf3e6',
      }}
    >
      <img src={POT_SVG_URL} width={150} height={131} alt="" />
    </div>,
    size,
  );
}
