/** What stands where the recipe will be: a plate, drawn by us. */
export function EmptyPlate({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div className="grid min-h-72 place-items-center rounded-[1.25rem] border-2 border-dashed border-line p-8 text-center lg:min-h-[34rem]">
      <div>
        <svg
          width="190"
          height="150"
          viewBox="0 0 190 150"
          fill="none"
          aria-hidden="true"
          className="mx-auto"
        >
          <ellipse
            cx="95"
            cy="92"
            rx="74"
            ry="42"
            fill="var(--paper-raised)"
            stroke="var(--line-strong)"
            strokeWidth="2"
          />
          <ellipse
            cx="95"
            cy="89"
            rx="50"
            ry="27"
            fill="var(--paper-sunken)"
            stroke="var(--line)"
            strokeWidth="2"
          />
          <path
            d="M78 52c-5-8 5-12 0-21M96 48c-5-8 5-12 0-21M114 52c-5-8 5-12 0-21"
            stroke="var(--paprika)"
            strokeWidth="3"
            strokeLinecap="round"
          />
          <path
            d="M70 90c8-14 24-14 30-4 7-8 20-6 24 5-11 12-44 12-54-1Z"
            fill="var(--herb)"
            opacity="0.85"
          />
          <circle cx="84" cy="90" r="6" fill="var(--paprika)" />
          <circle cx="108" cy="93" r="5" fill="var(--paprika)" />
          <path
            d="M12 60v30M8 60v12c0 3 8 3 8 0V60M12 90v36"
            stroke="var(--line-strong)"
            strokeWidth="3"
            strokeLinecap="round"
          />
          <path
            d="M178 60c-8 6-8 24-2 28v38"
            stroke="var(--line-strong)"
            strokeWidth="3"
            strokeLinecap="round"
          />
        </svg>
        <h2 className="mt-4 text-2xl">{title}</h2>
        <p className="mx-auto mt-2 max-w-xs text-soft">{text}</p>
      </div>
    </div>
  );
}
