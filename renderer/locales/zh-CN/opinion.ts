/** Words of this screen. */
export const OPINION = {
  title: '意见书',
} as const;
