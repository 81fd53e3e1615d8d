/** Where a finding is mended: a screen of the case, and what to show there. */
export type CheckPlace = Readonly<{
  screen: 'intake' | 'right' | 'evidence' | 'bench' | 'opinion';
  collection?: string;
  id?: string;
}>;

export type Check = Readonly<{
  code: string;
  severity: 'error' | 'warning' | 'note';
  /** What is the matter and what to do, in Chinese. */
  message: string;
  place: CheckPlace;
}>;
