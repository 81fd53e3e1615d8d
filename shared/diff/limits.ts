/**
 * Limits of text comparison. Comparing costs as much as length times differences; beyond these a person sees more
 * in two whole texts than in thousands of marks.
 */
export const DIFF_LIMITS = {
  /** Tokens (characters, words, numbers) of both texts together. */
  mostTokens: 60_000,
  /** Tokens added and removed together. */
  mostEdits: 2_000,
  /** An equal stretch shorter than this between two changes is joined with them: a mark should cover words. */
  shortestSame: 3,
} as const;
