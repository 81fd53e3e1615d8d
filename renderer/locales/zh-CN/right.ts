export const RIGHT = {
  title: '权利',
} as const;
