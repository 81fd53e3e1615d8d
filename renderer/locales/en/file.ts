export const FILE = {
  title: 'File',
} as const;
