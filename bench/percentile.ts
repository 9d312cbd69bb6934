/**
 * Nearest-rank percentile of a sample.
 * @param share between 0 and 1; 0.95 is the 95th percentile
 * @returns NaN for an empty sample
 */
export function percentile(sample: readonly number[], share: number): number {
  const sorted = [...sample].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
