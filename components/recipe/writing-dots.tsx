/** The next line is on its way. The words are for those who cannot see the dots. */
export function WritingDots({ label }: { readonly label?: string | undefined }) {
  return (
    <span className="writing-dots no-print inline-flex h-8 items-center gap-1.5">
      {label === undefined ? null : <span className="sr-only">{label}</span>}
      <i aria-hidden="true" />
      <i aria-hidden="true" />
      <i aria-hidden="true" />
    </span>
  );
}
