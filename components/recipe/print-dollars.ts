/** An amount in US cents as dollars; without cents from ten dollars on, where they would feign precision. */
export function printDollars(cents: number): string {
  return cents >= 1000 ? `$${Math.round(cents / 100)}` : `$${(cents / 100).toFixed(2)}`;
}
