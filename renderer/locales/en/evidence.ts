export const EVIDENCE = {
  title: 'Evidence',
} as const;
