/** A pot whose steam is a tick: what we do, drawn by us. */
export function Logo({ size = 34 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 34 34" fill="none" aria-hidden="true" focusable="false">
      <path
        d="M7.5 17.5h20v6a7 7 0 0 1-7 7h-6a7 7 0 0 1-7-7v-6Z"
        fill="var(--print-red)"
        transform="translate(1.2 .8)"
      />
      <path
        d="M7 16.5h20v6.5a7 7 0 0 1-7 7h-6a7 7 0 0 1-7-7v-6.5ZM3.5 16.5h27"
        stroke="var(--print-ink)"
        strokeWidth="1.9"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path
        d="m11.5 8.2 4 4.2 7.6-9"
        stroke="var(--herb)"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
