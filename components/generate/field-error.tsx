/** A message beside its field; empty and silent while nothing is wrong. */
export function FieldError({ id, text }: { readonly id: string; readonly text: string | undefined }) {
  return (
    <p id={id} className="mt-2 font-semibold text-paprika empty:hidden">
      {text}
    </p>
  );
}
