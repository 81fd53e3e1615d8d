export const DESK = {
  title: 'Cases',
} as const;
