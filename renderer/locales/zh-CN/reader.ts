export const READER = {
  title: '阅读',
} as const;
