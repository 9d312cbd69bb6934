import { killedShare, readMutationFigures } from '../../scripts/mutation/figures.ts';
import { renderTable } from '../table.ts';

/** How many small changes of the rules that protect people their tests notice, by the last reports of Stryker. */
export async function measureMutations(): Promise<readonly string[]> {
  const figures = readMutationFigures();
  if (figures.length === 0) return ['No report is there: `npm run test:mutation` makes them (an hour).'];
  return [
    'Last reports of `npm run test:mutation` (held: 85 %; of all valid mutants, static ones included):',
    '',
    renderTable(figures.map((row) => ({ ...row, 'killed %': Math.round(killedShare(row) * 1000) / 10 }))),
  ];
}
