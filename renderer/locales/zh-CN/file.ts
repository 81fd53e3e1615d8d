export const FILE = {
  title: '卷宗',
} as const;
