const MB = 1024 * 1024;

/** How much one untrusted file may cost; each bound has its reason beside it. */
export type ImportLimits = Readonly<{
  /** Size of any file; above it nothing is read at all. */
  fileBytes: number;
  /** TXT, XML, HTML and MHTML are held in memory several times over while they are read. */
  textBytes: number;
  /** Characters of text kept: fifty times the longest patent. */
  textChars: number;
  /** Wall clock for reading one file in its worker; with starting and ending it stays under 10 s. */
  timeoutMs: number;
  /** JavaScript heap of the worker. */
  heapMb: number;
  /** Growth of the process, beyond copies of the file; inflated bytes lie outside the worker's heap. */
  growthMb: number;
  archiveEntries: number;
  archiveEntryBytes: number;
  archiveTotalBytes: number;
  /** Compression ratio allowed for entries above 1 MB; real documents stay below 15. */
  archiveRatio: number;
  markupDepth: number;
  markupNodes: number;
  pdfPages: number;
  embeddedImages: number;
  embeddedImageBytes: number;
  /** A picture is decoded by the screen later: 200 megapixels take 800 MB there. */
  imagePixels: number;
}>;

export const DEFAULT_IMPORT_LIMITS: ImportLimits = {
  fileBytes: 200 * MB,
  textBytes: 32 * MB,
  textChars: 10_000_000,
  timeoutMs: 9_000,
  heapMb: 768,
  growthMb: 600,
  archiveEntries: 5_000,
  archiveEntryBytes: 64 * MB,
  archiveTotalBytes: 512 * MB,
  archiveRatio: 100,
  markupDepth: 256,
  markupNodes: 1_000_000,
  pdfPages: 2_000,
  embeddedImages: 200,
  embeddedImageBytes: 64 * MB,
  imagePixels: 200_000_000,
};
