export const READER = {
  title: 'Reader',
} as const;
