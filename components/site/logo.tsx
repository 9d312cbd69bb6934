/** A pot with steam in the shape of a check mark: what we do, drawn by us. */
export function Logo({ size = 32 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true" focusable="false">
      <path d="M6 15h20v6.5A6.5 6.5 0 0 1 19.5 28h-7A6.5 6.5 0 0 1 6 21.5V15Z" fill="var(--paprika)" />
      <path d="M3 15.5h26" stroke="var(--ink)" strokeWidth="2.4" strokeLinecap="round" />
      <path
        d="m11 7.8 3.6 3.6L21.5 4"
        stroke="var(--herb)"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
