'use client';

import { QueryClientProvider } from '@tanstack/react-query';
import { queryClient } from '@/lib/query/query-client';
import { useRecipeVariants } from '@/lib/query/use-recipe-variants';
import { TableVariants } from './table-variants';

interface OwnTableVariantsProps {
  readonly recipeId: string;
}

/** Asks how a recipe that was just written suits those of the household who were not cooked for. */
export function OwnTableVariants(props: OwnTableVariantsProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <Reader {...props} />
    </QueryClientProvider>
  );
}

function Reader({ recipeId }: OwnTableVariantsProps) {
  return <TableVariants people={useRecipeVariants(recipeId)} headingLevel={3} />;
}
