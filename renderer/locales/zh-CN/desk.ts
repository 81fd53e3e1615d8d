export const DESK = {
  title: '案件台',
} as const;
