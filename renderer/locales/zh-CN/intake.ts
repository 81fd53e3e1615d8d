export const INTAKE = {
  title: '受理',
} as const;
