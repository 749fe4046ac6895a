/** Half of the last digit that a round number shows: 50 million for 6.6 billion. */
export function halfDigit(value: number): number {
  if (value === 0) return 0;
  const digits = Math.abs(value)
    .toPrecision(15)
    .replace(/e.*$/, '')
    .replace(/^0\.0*|\./g, '')
    .replace(/0+$/, '').length;
  return 0.5 * 10 ** (Math.floor(Math.log10(Math.abs(value))) - digits + 1);
}
