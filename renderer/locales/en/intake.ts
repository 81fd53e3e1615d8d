export const INTAKE = {
  title: 'Intake',
} as const;
