'use client';

import { useEffect, useRef } from 'react';

interface StepHeadingProps {
  readonly id: string;
  readonly isShown: boolean;
  readonly count: string;
  readonly title: string;
}

/** The heading of a step takes the focus when its step comes up, so that keyboard and screen reader go along. */
export function StepHeading({ id, isShown, count, title }: StepHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const wasShown = useRef(isShown);
  useEffect(() => {
    if (isShown && !wasShown.current) heading.current?.focus();
    wasShown.current = isShown;
  }, [isShown]);
  return (
    <h2 ref={heading} id={id} tabIndex={-1} className="mt-4 text-2xl">
      <span className="block font-sans text-[0.97rem] font-normal text-soft">{count}</span>
      {title}
    </h2>
  );
}
