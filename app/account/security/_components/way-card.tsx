import type { ReactNode } from 'react';

interface WayCardProps {
  readonly id: string;
  readonly title: string;
  /** How it stands, in a word or two. */
  readonly state: string;
  /** Whether that is as safe as can be. */
  readonly isGood: boolean;
  readonly text: string;
  readonly children?: ReactNode;
}

/** One of the things that open an account: what it is, how it stands, what can be done. */
export function WayCard({ id, title, state, isGood, text, children }: WayCardProps) {
  return (
    <section aria-labelledby={id} className="grid gap-3 rounded-2xl border border-line bg-raised p-5 sm:p-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 id={id} className="text-2xl">
          {title}
        </h2>
        <p className={`font-semibold wrap-anywhere ${isGood ? 'text-herb' : 'text-soft'}`}>{state}</p>
      </div>
      <p className="max-w-prose text-soft">{text}</p>
      {children}
    </section>
  );
}
