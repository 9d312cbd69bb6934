'use client';

import { type ReactNode, useEffect, useRef } from 'react';

interface ChangeNoticeProps {
  /** A refusal, rather than something done. */
  readonly isProblem?: boolean;
  /** How things stand, which is said before anything was pressed, too: it leaves the focus alone on a page just opened. */
  readonly isStanding?: boolean;
  readonly children: ReactNode;
}

/**
 * Says on the page that one is led back to what came of a press. The button that was pressed is often gone with what it changed:
 * the focus comes here instead, so that keyboard and screen reader go on from the news and not from the top.
 */
export function ChangeNotice({ isProblem = false, isStanding = false, children }: ChangeNoticeProps) {
  const notice = useRef<HTMLParagraphElement>(null);
  const isNew = useRef(true);
  // After every drawing, for the same news may come twice: then only a lost focus is taken.
  useEffect(() => {
    const isWanted = isNew.current ? !isStanding : document.activeElement === document.body;
    if (isWanted) notice.current?.focus();
    isNew.current = false;
  });
  return (
    <p
      ref={notice}
      tabIndex={-1}
      role={isProblem ? 'alert' : 'status'}
      className={isStanding ? 'text-soft' : isProblem ? 'notice notice-danger font-semibold' : 'notice'}
    >
      {children}
    </p>
  );
}
