/** Words of this screen. */
export const BENCH = {
  title: '比对',
} as const;
