export const RIGHT = {
  title: 'Right',
} as const;
