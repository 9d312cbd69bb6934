import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { toAppError } from '@chef/contracts/app-error';
import { createId } from '@chef/contracts/create-id';
import { toProblem } from '@chef/contracts/to-problem';
import { ImageResponse } from '@vercel/og';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { POT_SVG_URL } from '@/components/art/pot-svg';
import { holdRateLimit } from '@/lib/http/rate-limit';
import { visitorFromHeaders } from '@/lib/http/request-context';
import { drawableText } from './drawable-text';
import { loadRecipe } from './load-recipe';

export const size = { width: 1200, height: 630 };
export const contentType = 'image/png';
export const alt = 'The recipe’s title, its time and its first ingredients';

const FONT = 'node_modules/@fontsource/fraunces/files/fraunces-latin-600-normal.woff';
const FOODS_MAX = 6;
/** Titles longer than this are set smaller, characters. */
const LONG_TITLE = 44;
/** Who shows the picture may keep it so long, seconds. */
const KEPT_SECONDS = 3600;

/** Drawing takes as much of the machine as writing a recipe, and is counted with it. @throws AppError `rate_limited` */
async function holdDrawing(): Promise<void> {
  const { actor } = await visitorFromHeaders(new Headers(await headers()));
  await holdRateLimit('generate', actor.addressHash, new Headers());
}

/** The picture a shared recipe shows: its own words and our pot, on our paper. */
export default async function OpenGraphImage({
  params,
}: {
  readonly params: Promise<{ readonly id: string }>;
}) {
  const { id } = await params;
  const refusal = await holdDrawing().then(() => null, toAppError);
  if (refusal !== null) {
    const { status } = toProblem(refusal, createId('request'));
    return new Response(null, { status, headers: { 'cache-control': 'no-store' } });
  }
  const [recipe, font, site, t] = await Promise.all([
    loadRecipe(id),
    readFile(path.join(process.cwd(), FONT)),
    getTranslations('site'),
    getTranslations('recipe'),
  ]);
  const title = drawableText(recipe?.title ?? '') || site('name');
  const named = recipe?.ingredients.slice(0, FOODS_MAX).map(({ name }) => drawableText(name));
  const foods = named?.filter((name) => name !== '') ?? [site('tagline')];
  return new ImageResponse(
    <div
      style={{
        width: '100%',
        height: '100%',
        display: 'flex',
        background: '#faf3e6',
        color: '#2a1f17',
        fontFamily: 'Fraunces',
        borderBottom: '22px solid #ab3315',
      }}
    >
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'space-between',
          width: 800,
          padding: '60px 0 52px 68px',
        }}
      >
        <div style={{ display: 'flex', fontSize: 34, color: '#ab3315' }}>{site('name')}</div>
        <div
          style={{
            display: 'flex',
            fontSize: title.length > LONG_TITLE ? 66 : 84,
            lineHeight: 1.06,
            letterSpacing: -1.5,
          }}
        >
          {title}
        </div>
        <div style={{ display: 'flex', flexDirection: 'column', fontSize: 31, color: '#655345' }}>
          <div style={{ display: 'flex', color: '#2a1f17' }}>
            {recipe === null
              ? ''
              : t('pictureFacts', { minutes: recipe.totalMinutes, servings: recipe.servings })}
          </div>
          <div style={{ display: 'flex', lineHeight: 1.3 }}>{foods.join(', ')}</div>
        </div>
      </div>
      <div style={{ display: 'flex', width: 400, alignItems: 'flex-end', padding: '0 20px 44px 0' }}>
        <img src={POT_SVG_URL} width={380} height={333} alt="" />
      </div>
    </div>,
    {
      ...size,
      fonts: [{ name: 'Fraunces', data: font, weight: 600, style: 'normal' }],
      headers: { 'cache-control': `public, max-age=${KEPT_SECONDS}` },
    },
  );
}
