import type { ReactNode } from 'react';

/**
 * Our own drawings, in the manner of a two-colour print: flat colour a little out of register under an ink line.
 * Each stands in a 64 × 64 box; colours come from the theme.
 */
interface Drawing {
  readonly colour: ReactNode;
  readonly ink: ReactNode;
}

const RED = 'var(--print-red)';
const GREEN = 'var(--print-green)';
const YELLOW = 'var(--print-yellow)';
const CREAM = 'var(--print-cream)';
const BROWN = 'var(--print-brown)';

const BULB = 'M32 8c1 6 4 9 9 12 9 5 14 12 14 20 0 11-10 17-23 17S9 51 9 40c0-8 5-15 14-20 5-3 8-6 9-12Z';
const EGG = 'M32 9c9 0 17 15 17 27a17 17 0 0 1-34 0C15 24 23 9 32 9Z';
const CARROT = 'M23 23c5-4 13-4 18 0 2 2 2 4 1 7L34 57c-1 3-3 3-4 0l-8-27c-1-3-1-5 1-7Z';
const LEAF = 'M31 47C13 46 9 28 13 10c18 3 27 15 22 34-1 2-2 3-4 3Z';
const BOWL = 'M7 33h50c0 14-10 24-25 24S7 47 7 33Z';
const THIGH = 'M11 26C10 15 18 8 29 9c12 1 21 11 19 22-1 8-8 10-12 14-3 3-3 7-7 7s-5-5-8-10-9-8-10-16Z';
const BLOCK = 'M8 27 34 14l22 10v22L30 56 8 46V27Z';
const CAN = 'M13 15c0-4 9-7 19-7s19 3 19 7v35c0 4-9 7-19 7s-19-3-19-7V15Z';
const TOMATO = 'M32 20c12-7 25 0 25 14S46 57 32 57 7 48 7 34s13-21 25-14Z';

const DRAWINGS = {
  lemon: {
    colour: <circle cx="34" cy="34" r="23" fill={YELLOW} />,
    ink: (
      <>
        <circle cx="32" cy="32" r="23" />
        <circle cx="32" cy="32" r="17.5" strokeWidth="1.2" />
        <path d="M32 18v28M20 25l24 14M20 39l24-14" strokeWidth="1.4" />
      </>
    ),
  },
  onion: {
    colour: <path d={BULB} fill={BROWN} transform="translate(2 1.5)" />,
    ink: (
      <>
        <path d={BULB} />
        <path d="M31 20c-9 8-12 23-6 36M33 20c9 8 12 23 6 36M22 26c-6 7-7 16-5 23" strokeWidth="1.4" />
        <path d="M28 58l-2 4M32 58v4M36 58l2 4" strokeWidth="1.6" />
      </>
    ),
  },
  egg: {
    colour: <path d={EGG} fill={CREAM} transform="translate(2 2)" />,
    ink: (
      <>
        <path d={EGG} />
        <path d="M22 40c1 5 5 8 9 8" strokeWidth="1.4" />
      </>
    ),
  },
  carrot: {
    colour: (
      <>
        <path d={CARROT} fill={RED} transform="translate(2 2)" />
        <path d="M33 21C27 12 23 10 22 3c7 2 9 7 10 13 0-6 2-11 8-14 2 8-3 12-5 19Z" fill={GREEN} />
      </>
    ),
    ink: (
      <>
        <path d={CARROT} />
        <path d="M32 20c0-6-3-12-10-15M32 20V4M32 20c0-6 4-12 10-14" />
        <path d="M24 31h6M40 36h-6M27 42h5" strokeWidth="1.4" />
      </>
    ),
  },
  spinach: {
    colour: (
      <>
        <path d={LEAF} fill={GREEN} transform="translate(2 2)" />
        <path d="M38 54c-4-13 2-23 15-25 3 13-2 22-13 26Z" fill={GREEN} />
      </>
    ),
    ink: (
      <>
        <path d={LEAF} />
        <path d="M17 15c8 9 13 21 16 44M22 33l1-10M28 38l2-12" strokeWidth="1.6" />
        <path d="M35 58c-4-14 3-27 17-30 4 14-2 25-14 29M36 52c3-8 7-14 12-19" strokeWidth="1.6" />
      </>
    ),
  },
  rice: {
    colour: (
      <>
        <path d={BOWL} fill={RED} transform="translate(2 2)" />
        <path d="M11 33c3-10 11-15 21-15s18 5 21 15Z" fill={CREAM} />
      </>
    ),
    ink: (
      <>
        <path d={BOWL} />
        <path d="M11 33c3-10 11-15 21-15s18 5 21 15" />
        <path d="m22 27 3-2M31 24l3 1M40 28l3-2M29 30l3-1M17 43c2 5 5 8 9 9" strokeWidth="1.5" />
      </>
    ),
  },
  chicken: {
    colour: (
      <>
        <path d={THIGH} fill={BROWN} transform="translate(2 2)" />
        <path d="m36 43 10 9c-3 4 3 8 6 4 5 1 6-6 1-7l-10-9Z" fill={CREAM} />
      </>
    ),
    ink: (
      <>
        <path d={THIGH} />
        <path d="m37 45 8 7c-3 5 4 9 7 5 5 0 6-7 1-8l-9-9" />
        <path d="M18 24c1-5 5-8 10-8" strokeWidth="1.4" />
      </>
    ),
  },
  feta: {
    colour: <path d={BLOCK} fill={CREAM} transform="translate(2 2)" />,
    ink: (
      <>
        <path d={BLOCK} />
        <path d="m8 27 22 10 26-13M30 37v19" />
        <circle cx="17" cy="39" r="2" strokeWidth="1.4" />
        <circle cx="24" cy="47" r="1.4" strokeWidth="1.4" />
        <path d="m40 42 3-1M47 35l2-1" strokeWidth="1.6" />
      </>
    ),
  },
  chickpeas: {
    colour: (
      <>
        <path d={CAN} fill={CREAM} transform="translate(2 1)" />
        <path d="M15 24c8 4 28 4 38 0v20c-10 4-30 4-38 0Z" fill={YELLOW} />
      </>
    ),
    ink: (
      <>
        <path d={CAN} />
        <path d="M13 15c0 4 9 7 19 7s19-3 19-7M13 25c8 4 30 4 38 0M13 44c8 4 30 4 38 0" strokeWidth="1.5" />
        <circle cx="26" cy="36" r="4" strokeWidth="1.5" />
        <circle cx="36" cy="37" r="4" strokeWidth="1.5" />
      </>
    ),
  },
  coconut: {
    colour: (
      <>
        <circle cx="34" cy="34" r="23" fill={BROWN} />
        <circle cx="33" cy="31" r="15" fill={CREAM} />
      </>
    ),
    ink: (
      <>
        <circle cx="32" cy="32" r="23" />
        <circle cx="32" cy="30" r="15.5" />
        <path d="M24 27c2-4 5-5 9-5M16 46l-3 3M24 52l-2 4M46 48l3 3" strokeWidth="1.5" />
      </>
    ),
  },
  garlic: {
    colour: <path d="M34 14c2 8 6 10 12 16 10 10 6 26-12 26S12 40 22 30c6-6 10-8 12-16Z" fill={CREAM} />,
    ink: (
      <>
        <path d="M32 8c1 10 5 13 11 20 10 11 6 27-11 27S11 39 21 28c6-7 10-10 11-20Z" />
        <path d="M32 26c-6 8-7 18-4 28M32 26c6 8 7 18 4 28" strokeWidth="1.4" />
      </>
    ),
  },
  tomato: {
    colour: <path d={TOMATO} fill={RED} transform="translate(2 2)" />,
    ink: (
      <>
        <path d={TOMATO} />
        <path d="M32 20c-2-5-1-9 2-12M32 20c-5-3-9-3-13 0 5 1 9 2 13 0Zm0 0c4-4 9-4 13-1-4 2-9 3-13 1Z" />
        <path d="M14 38c1 6 4 9 8 11" strokeWidth="1.4" />
      </>
    ),
  },
} as const satisfies Record<string, Drawing>;

export type FoodName = keyof typeof DRAWINGS;

/** One food; decoration only, so it is silent for screen readers. */
export function FoodDrawing({ name, size = 48 }: { readonly name: FoodName; readonly size?: number }) {
  return (
    <svg
      className="min-w-0 shrink"
      width={size}
      height={size}
      viewBox="0 0 66 66"
      aria-hidden="true"
      focusable="false"
    >
      <FoodShape name={name} />
    </svg>
  );
}

/** The same as a part of a larger picture, drawn from (0, 0) to (64, 64). */
export function FoodShape({ name, line = 2 }: { readonly name: FoodName; readonly line?: number }) {
  const { colour, ink } = DRAWINGS[name];
  return (
    <>
      <g>{colour}</g>
      <g
        fill="none"
        stroke="var(--print-ink)"
        strokeWidth={line}
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {ink}
      </g>
    </>
  );
}
