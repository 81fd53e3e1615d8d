export const EVIDENCE = {
  title: '资料',
} as const;
