import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ImageResponse } from '@vercel/og';
import { loadRecipe } from './load-recipe';

export const size = { width: 1200, height: 630 };
export const contentType = 'image/png';
export const alt = 'The recipe’s title, time and first ingredients';

const FONT = 'node_modules/@fontsource/fraunces/files/fraunces-latin-600-normal.woff';

/** The picture a shared recipe shows: its own words on our paper. */
export default async function OpenGraphImage({
  params,
}: {
  readonly params: Promise<{ readonly id: string }>;
}) {
  const { id } = await params;
  const recipe = await loadRecipe(id);
  const font = await readFile(path.join(process.cwd(), FONT));
  const title = recipe?.title ?? 'Chef-Genius';
  const facts = recipe === null ? '' : `${recipe.totalMinutes} min · serves ${recipe.servings}`;
  const foods =
    recipe?.ingredients
      .slice(0, 6)
      .map(({ name }) => name)
      .join(', ') ?? '';
  return new ImageResponse(
    <div
      style={{
        width: '100%',
        height: '100%',
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        padding: '64px 72px',
        background: '#fbf5ea',
        color: '#2a1f17',
        fontFamily: 'Fraunces',
        borderBottom: '20px solid #ac3416',
      }}
    >
      <div style={{ display: 'flex', fontSize: 34, color: '#ac3416' }}>Chef-Genius</div>
      <div style={{ display: 'flex', fontSize: title.length > 60 ? 60 : 74, lineHeight: 1.1 }}>{title}</div>
      <div style={{ display: 'flex', flexDirection: 'column', fontSize: 32, color: '#66564a' }}>
        <div style={{ display: 'flex' }}>{facts}</div>
        <div style={{ display: 'flex' }}>{foods}</div>
      </div>
    </div>,
    { ...size, fonts: [{ name: 'Fraunces', data: font, weight: 600, style: 'normal' }] },
  );
}
