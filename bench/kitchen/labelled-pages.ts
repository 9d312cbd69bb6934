import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A page with what people say its recipe is; null where they said nothing. */
export interface LabelledPage {
  readonly name: string;
  readonly html: string;
  readonly url: string;
  readonly title: string;
  readonly ingredients: readonly string[];
  readonly steps: readonly string[] | null;
  readonly servings: number | null;
  readonly totalMinutes: number | null;
  /** The page declares a recipe by JSON-LD, microdata, RDFa or a microformat. */
  readonly isStructured: boolean;
  /** The rules were tuned with a look at `development`; `held_out` is only ever counted. Pages of a site stay together. */
  readonly half: 'development' | 'held_out';
}

interface Label {
  readonly canonical_url?: string;
  readonly title: string;
  readonly ingredients: readonly string[];
  readonly instructions_list?: readonly string[];
  readonly yields?: string;
  readonly total_time?: number | null;
}

const PAGE = '.testhtml';
const DECLARED =
  /schema\.org\/Recipe\b|"@type"\s*:\s*\[?[^\]:]*"(?:https?:\/\/schema\.org\/)?Recipe"|\b(?:hrecipe|h-recipe)\b/i;

/** Unpacks the archive of pages beside their labels; null where `tar` and `xz` are not at hand. */
export function readLabelledPages(archive: string): LabelledPage[] | null {
  const folder = mkdtempSync(path.join(tmpdir(), 'recipe-pages-'));
  try {
    if (spawnSync('tar', ['-xJf', archive, '-C', folder]).status !== 0) return null;
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(PAGE))
      .sort()
      .map((name) => readPage(folder, name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readPage(folder: string, name: string): LabelledPage {
  const file = path.join(folder, name);
  const html = readFileSync(file, 'utf8');
  const label = JSON.parse(readFileSync(`${file.slice(0, -PAGE.length)}.json`, 'utf8')) as Label;
  const servings = /\d+/.exec(label.yields ?? '')?.[0];
  return {
    name,
    html,
    url: label.canonical_url ?? '',
    title: label.title,
    ingredients: label.ingredients,
    steps: label.instructions_list ?? null,
    servings: servings === undefined ? null : Number(servings),
    totalMinutes: label.total_time ? label.total_time : null,
    isStructured: DECLARED.test(html),
    half: halfOf(path.basename(path.dirname(file))),
  };
}

function halfOf(site: string): LabelledPage['half'] {
  return (createHash('sha256').update(site).digest()[0] ?? 0) % 2 === 0 ? 'development' : 'held_out';
}
