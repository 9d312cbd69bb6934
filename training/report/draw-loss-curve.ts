import type { LogEntry } from './read-log.ts';

const WIDTH = 720;
const HEIGHT = 400;
const MARGIN = { left: 56, right: 16, top: 48, bottom: 48 } as const;
/** Losses that get a line, nats a token. */
const LOSS_TICKS = [0.1, 0.2, 0.3, 0.5, 0.7, 1, 1.5, 2, 3, 4, 6, 8];
/** Steps between marks of the time axis, minutes. */
const MINUTE_STEPS = [0.1, 0.5, 1, 2, 5, 10, 15, 30, 60, 120];

const STYLE = `
  svg { color-scheme: light dark; --paper: #fffdf8; --ink: #2b2622; --faint: #d9d2c5; --train: #8a7f70; --valid: #b3391b; }
  @media (prefers-color-scheme: dark) {
    svg { --paper: #1d1a17; --ink: #efe8dc; --faint: #46403a; --train: #a89d8d; --valid: #ff8a66; }
  }
  text { fill: var(--ink); font: 13px system-ui, sans-serif; font-variant-numeric: tabular-nums; }
  .title { font-size: 16px; font-weight: 600; }
  .grid { stroke: var(--faint); stroke-width: 1; }
  .curve { fill: none; stroke-width: 2; stroke-linejoin: round; }
`;

interface Point {
  readonly minutes: number;
  readonly loss: number;
}

/** A line of the picture: its points, its colour and what it is called. */
interface Curve {
  readonly points: readonly Point[];
  readonly colour: string;
  readonly label: string;
}

/** The loss of a training over its time as SVG, for light and dark pages; the loss axis is logarithmic. */
export function drawLossCurve(title: string, entries: readonly LogEntry[]): string {
  const curves: Curve[] = [
    { points: readTrain(entries), colour: '--train', label: 'training pairs' },
    { points: readValid(entries), colour: '--valid', label: 'held-out pairs' },
  ];
  const points = curves.flatMap((curve) => curve.points);
  const scale = createScale(points);
  const body = [
    drawGrid(points, scale),
    ...curves.map((curve, index) => drawCurve(curve, scale) + drawKey(curve, index)),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="title">
<title id="title">${escapeXml(describe(title, curves))}</title>
<style>${STYLE}</style>
<rect width="${WIDTH}" height="${HEIGHT}" fill="var(--paper)"/>
<text class="title" x="${MARGIN.left}" y="24">${escapeXml(title)}</text>
${body.join('\n')}
</svg>
`;
}

function readTrain(entries: readonly LogEntry[]): Point[] {
  return entries.flatMap((entry) =>
    entry.event === 'step' ? [{ minutes: entry.seconds / 60, loss: entry.loss }] : [],
  );
}

function readValid(entries: readonly LogEntry[]): Point[] {
  return entries.flatMap((entry) =>
    entry.event === 'valid' ? [{ minutes: entry.seconds / 60, loss: entry.average_loss }] : [],
  );
}

interface Scale {
  readonly x: (minutes: number) => number;
  readonly y: (loss: number) => number;
}

function createScale(points: readonly Point[]): Scale {
  const minutesMax = Math.max(0.1, ...points.map(({ minutes }) => minutes));
  const [low, high] = lossRange(points);
  const [width, height] = [WIDTH - MARGIN.left - MARGIN.right, HEIGHT - MARGIN.top - MARGIN.bottom];
  return {
    x: (minutes) => round(MARGIN.left + (minutes / minutesMax) * width),
    y: (loss) =>
      round(MARGIN.top + ((Math.log(high) - Math.log(loss)) / (Math.log(high) - Math.log(low))) * height),
  };
}

/** The next marks below and above all losses. */
function lossRange(points: readonly Point[]): [low: number, high: number] {
  const losses = points.map(({ loss }) => loss);
  const low = LOSS_TICKS.findLast((tick) => tick <= Math.min(...losses)) ?? 0.1;
  return [low, LOSS_TICKS.find((tick) => tick >= Math.max(...losses) && tick > low) ?? 10];
}

function drawGrid(points: readonly Point[], { x, y }: Scale): string {
  const [low, high] = lossRange(points);
  const minutesMax = Math.max(0.1, ...points.map(({ minutes }) => minutes));
  const step = MINUTE_STEPS.find((each) => minutesMax / each <= 8) ?? 240;
  const right = WIDTH - MARGIN.right;
  const bottom = HEIGHT - MARGIN.bottom;
  const rows = LOSS_TICKS.filter((tick) => tick >= low && tick <= high).map(
    (tick) =>
      `<path class="grid" d="M${MARGIN.left} ${y(tick)}H${right}"/>` +
      `<text x="${MARGIN.left - 8}" y="${y(tick) + 4}" text-anchor="end">${tick}</text>`,
  );
  const marks = Array.from({ length: Math.floor(minutesMax / step + 1e-9) + 1 }, (_, index) => index * step);
  const columns = marks.map(
    (minutes) => `<text x="${x(minutes)}" y="${bottom + 20}" text-anchor="middle">${round(minutes)}</text>`,
  );
  const axes =
    `<text x="${right}" y="${HEIGHT - 8}" text-anchor="end">minutes</text>` +
    `<text x="${MARGIN.left}" y="${MARGIN.top - 8}" text-anchor="start">nats a token</text>`;
  return [...rows, ...columns, axes].join('\n');
}

function drawCurve({ points, colour }: Curve, { x, y }: Scale): string {
  if (points.length === 0) return '';
  const path = points.map(({ minutes, loss }) => `${x(minutes)} ${y(loss)}`).join('L');
  return `<path class="curve" stroke="var(${colour})" d="M${path}"/>`;
}

function drawKey({ colour, label }: Curve, index: number): string {
  const x = WIDTH - MARGIN.right - 150;
  const y = MARGIN.top + 16 + index * 20;
  return (
    `<path class="curve" stroke="var(${colour})" d="M${x} ${y - 4}h24"/>` +
    `<text x="${x + 32}" y="${y}">${label}</text>`
  );
}

function describe(title: string, curves: readonly Curve[]): string {
  const ends = curves.flatMap(({ label, points }) => {
    const [first, last] = [points[0], points.at(-1)];
    return first === undefined || last === undefined
      ? []
      : [`on ${label} it falls from ${first.loss.toFixed(2)} to ${last.loss.toFixed(2)} nats a token`];
  });
  return `${title}: ${ends.join(', ')}`;
}

const round = (value: number) => Math.round(value * 10) / 10;

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
