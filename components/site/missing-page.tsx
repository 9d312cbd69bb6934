import { FoodDrawing } from '../art/food-drawings';

interface MissingPageProps {
  readonly title: string;
  readonly text: string;
  readonly back: string;
}

/** An empty shelf, and the way to something to eat. */
export function MissingPage({ title, text, back }: MissingPageProps) {
  return (
    <div className="mx-auto grid max-w-2xl justify-items-start gap-5 px-4 py-16 sm:px-6">
      <span className="flex items-end">
        <FoodDrawing name="egg" size={72} />
        <FoodDrawing name="garlic" size={56} />
      </span>
      <h1 className="text-5xl">{title}</h1>
      <p className="max-w-prose text-lg text-soft">{text}</p>
      <a href="/" className="button button-primary mt-2">
        {back}
      </a>
    </div>
  );
}
