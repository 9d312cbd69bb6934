import type { ReactNode } from 'react';

interface AuthPageProps {
  readonly title: string;
  readonly intro?: string;
  readonly children: ReactNode;
}

/** The sheet of paper that signing in and its kin are printed on. */
export function AuthPage({ title, intro, children }: AuthPageProps) {
  return (
    <div className="mx-auto w-full max-w-lg px-4 py-10 sm:px-6 sm:py-16">
      <h1 className="text-4xl">{title}</h1>
      {intro === undefined ? null : <p className="mt-3 text-lg text-soft">{intro}</p>}
      <div className="mt-8 rounded-2xl border border-line bg-raised p-5 sm:p-7">{children}</div>
    </div>
  );
}
