import { type FoodName, FoodShape } from './food-drawings';

interface Placed {
  readonly name: FoodName;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly turn?: number;
}

/** Behind and beside the pot, from back to front. */
const FOODS: readonly Placed[] = [
  { name: 'onion', x: 36, y: 158, scale: 1.75 },
  { name: 'garlic', x: 112, y: 212, scale: 0.95, turn: -8 },
  { name: 'lemon', x: 372, y: 174, scale: 1.45 },
  { name: 'tomato', x: 438, y: 196, scale: 1.1, turn: 6 },
  { name: 'egg', x: 330, y: 212, scale: 0.9, turn: 74 },
];

/** A pot on the table and what goes into it; the steam ends in a tick, like everything that leaves our kitchen. */
export function StillLife() {
  return (
    <svg viewBox="0 0 540 300" className="h-auto w-full" aria-hidden="true" focusable="false">
      <ellipse cx="268" cy="262" rx="246" ry="24" fill="var(--print-yellow)" opacity="0.55" />
      <Pot />
      {FOODS.map(({ name, x, y, scale, turn = 0 }) => (
        <g key={name} transform={`translate(${x} ${y}) scale(${scale}) rotate(${turn} 32 32)`}>
          <FoodShape name={name} line={2.4 / scale} />
        </g>
      ))}
      <g transform="translate(196 246) rotate(84 32 32) scale(1.25)">
        <FoodShape name="carrot" line={2} />
      </g>
    </svg>
  );
}

function Pot() {
  const ink = {
    fill: 'none',
    stroke: 'var(--print-ink)',
    strokeWidth: 2.6,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  } as const;
  const body = 'M164 142h204v66c0 30-22 50-52 50H216c-30 0-52-20-52-50v-66Z';
  return (
    <g>
      <path d={body} fill="var(--print-red)" transform="translate(5 4)" />
      <path d="M152 130h228v14H152z" fill="var(--print-red)" transform="translate(5 4)" />
      <path
        d="M176 132c4-22 24-30 40-22 10-16 34-18 44-2 14-14 40-8 44 8 20-6 42 2 44 16Z"
        fill="var(--print-green)"
      />
      <g {...ink}>
        <path d="M176 130c4-22 24-30 40-22 10-16 34-18 44-2 14-14 40-8 44 8 20-6 42 2 44 16" />
        <path d="M214 126c4-8 10-10 16-10M258 124c4-8 8-10 14-10M302 126c4-4 10-6 14-4" strokeWidth="1.8" />
        <path d={body} />
        <path d="M150 130h232c4 0 4 14 0 14H150c-4 0-4-14 0-14Z" fill="var(--print-red)" />
        <path d="M164 164h-18c-16 0-16 26 0 26h18M368 164h18c16 0 16 26 0 26h-18" />
        <path d="M186 168v38c0 16 8 26 22 30" strokeWidth="1.8" opacity="0.7" />
      </g>
      <g {...ink} stroke="var(--print-ink)" opacity="0.55">
        <path d="M206 92c-12-14 10-22 0-38" />
        <path d="M326 92c-12-14 10-22 0-38" />
      </g>
      <path d="m240 60 22 24 44-58" {...ink} stroke="var(--herb)" strokeWidth="9" />
    </g>
  );
}
