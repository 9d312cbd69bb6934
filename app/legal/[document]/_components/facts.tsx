interface FactsProps {
  readonly facts: readonly (readonly [term: string, description: string])[];
}

/** Terms with what they mean, one below the other on a phone, side by side where there is room. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl className="mt-3 grid gap-x-6 gap-y-2 sm:grid-cols-[10rem_minmax(0,1fr)]">
      {facts.map(([term, description]) => (
        <div key={term} className="sm:contents">
          <dt className="font-semibold">{term}</dt>
          <dd className="wrap-anywhere">{description}</dd>
        </div>
      ))}
    </dl>
  );
}
