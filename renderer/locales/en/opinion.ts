/** Words of this screen. */
export const OPINION = {
  title: 'Opinion',
} as const;
