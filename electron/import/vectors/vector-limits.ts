const MB = 1024 * 1024;

/** How much a file of word vectors may cost; each bound has its reason beside it. */
export type VectorLimits = Readonly<{
  /** Size of a file; it is read once whole for its hash. */
  fileBytes: number;
  /** The vocabulary of a static model is one JSON text, held in memory while it is read. */
  vocabularyBytes: number;
  /** Numbers of a vector; published models have 50 to 768. */
  dimensions: number;
  /** Words kept. Files list frequent words first, so what is left out is rare. */
  words: number;
  /** Bytes of all vectors kept; with the words they stay below 100 MB. */
  rowBytes: number;
  /** Lines looked at, so that an inflated file of nothing ends. */
  lines: number;
  /** Characters of one line. */
  lineChars: number;
  timeoutMs: number;
  /** JavaScript heap of the thread that reads. */
  heapMb: number;
}>;

export const VECTOR_LIMITS: VectorLimits = {
  fileBytes: 4096 * MB,
  vocabularyBytes: 64 * MB,
  dimensions: 1_024,
  words: 200_000,
  rowBytes: 60 * MB,
  lines: 20_000_000,
  lineChars: 32_768,
  timeoutMs: 120_000,
  heapMb: 768,
};
