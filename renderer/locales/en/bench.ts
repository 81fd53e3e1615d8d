/** Words of this screen. */
export const BENCH = {
  title: 'Comparison',
} as const;
