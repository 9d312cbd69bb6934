/** Media types that the API can answer with, the preferred one first. */
export type Answer = 'application/json' | 'text/event-stream';

interface Range {
  readonly type: string;
  readonly q: number;
}

function parseAccept(header: string): Range[] {
  return header.split(',').flatMap((part) => {
    const [type, ...parameters] = part.split(';').map((p) => p.trim().toLowerCase());
    if (!type) return [];
    const q = parameters.find((p) => p.startsWith('q='));
    const weight = q === undefined ? 1 : Number(q.slice(2));
    return [{ type, q: Number.isFinite(weight) ? weight : 0 }];
  });
}

/** How specifically a range names a type: 3 exactly, 2 `type/*`, 1 any, 0 not at all. */
function specificity(range: string, type: string): number {
  if (range === type) return 3;
  if (range === `${type.split('/')[0]}/*`) return 2;
  return range === '*/*' ? 1 : 0;
}

/** Weight of a type, from the most specific range that names it (RFC 9110 section 12.5.1). */
function weightOf(type: string, ranges: readonly Range[]): number {
  let best = { specificity: 0, q: 0 };
  for (const range of ranges) {
    const s = specificity(range.type, type);
    if (s > best.specificity) best = { specificity: s, q: range.q };
  }
  return best.q;
}

/** The best answer that the caller accepts, or null (406). Without the header the first offer holds. */
export function negotiate<T extends Answer>(accept: string | null, offers: readonly T[]): T | null {
  if (accept === null || accept.trim() === '') return offers[0] ?? null;
  const ranges = parseAccept(accept);
  let best: { offer: T; q: number } | null = null;
  for (const offer of offers) {
    const q = weightOf(offer, ranges);
    if (q > 0 && q > (best?.q ?? 0)) best = { offer, q };
  }
  return best?.offer ?? null;
}
