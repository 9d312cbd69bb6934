import type { Finding } from '@chef/contracts/recipe-check';
import { useFindingWords } from './use-finding-words';

/** What a cook has to mind in another amount, a sentence for each thing. */
export function ScalingFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const say = useFindingWords();
  if (findings.length === 0) return null;
  return (
    <ul className="mt-4 grid gap-1 text-[0.97rem] text-soft">
      {[...new Set(findings.map(say))].map((line) => (
        <li key={line} className="grid grid-cols-[1.1rem_minmax(0,1fr)]">
          <span aria-hidden="true">•</span>
          {line}
        </li>
      ))}
    </ul>
  );
}
