import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Folders of the kitchen whose rules protect people. */
export const MUTATED_FOLDERS = ['allergens', 'diets', 'gate'];
/** Where Stryker's reports lie: one for each source file, below the name of its folder. */
export const MUTATION_REPORTS = path.resolve(import.meta.dirname, '../../.data/mutation/reports');

/** How the small changes of a folder fared. */
export interface MutationFigures {
  readonly area: string;
  readonly files: number;
  readonly mutants: number;
  readonly killed: number;
  readonly 'given up': number;
  readonly survived: number;
  readonly 'no test': number;
  /** Of the mutants: those in tables and patterns that are made once, when a module is loaded. They count like all. */
  readonly static: number;
}

interface Report {
  readonly files: Readonly<
    Record<string, { readonly mutants: readonly { readonly status: string; readonly static?: boolean }[] }>
  >;
}

/** The last report of every file, summed by folder; folders that were never measured are left out. */
export function readMutationFigures(): readonly MutationFigures[] {
  return MUTATED_FOLDERS.flatMap((area) => {
    const folder = path.join(MUTATION_REPORTS, area);
    const reports = existsSync(folder) ? readdirSync(folder) : [];
    const mutants = reports.flatMap((name) => {
      const report: Report = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
      return Object.values(report.files).flatMap((file) => file.mutants);
    });
    if (mutants.length === 0) return [];
    const count = (status: string) => mutants.filter((mutant) => mutant.status === status).length;
    const [killed, givenUp, survived, noTest] = ['Killed', 'Timeout', 'Survived', 'NoCoverage'].map(count);
    return [
      {
        area,
        files: reports.length,
        mutants: (killed ?? 0) + (givenUp ?? 0) + (survived ?? 0) + (noTest ?? 0),
        killed: killed ?? 0,
        'given up': givenUp ?? 0,
        survived: survived ?? 0,
        'no test': noTest ?? 0,
        static: mutants.filter((mutant) => mutant.static === true).length,
      },
    ];
  });
}

/** Share of all valid changes that a test failed for; those given up after a time prove nothing and do not count. */
export function killedShare({ killed, mutants }: Pick<MutationFigures, 'killed' | 'mutants'>): number {
  return mutants === 0 ? 0 : killed / mutants;
}
