import type { Bibliographic, Span } from '../../shared/claims/model.ts';
import type { ImportedBlock, MarginText } from '../../shared/domain/imported-text.ts';

export type TextFormat = 'txt' | 'docx' | 'pdf' | 'xml' | 'html' | 'mhtml';
export type ImageFormat = 'png' | 'jpeg' | 'webp' | 'gif' | 'bmp';
export type FileFormat = TextFormat | ImageFormat;

export const MIME_TYPES: Readonly<Record<FileFormat, string>> = {
  txt: 'text/plain',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xml: 'application/xml',
  html: 'text/html',
  mhtml: 'multipart/related',
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  bmp: 'image/bmp',
};

/** Something the person should know about a file that was read all the same; `message` is Chinese. */
export type ImportWarning = Readonly<{ code: string; message: string }>;

/** What a camera wrote into a picture: claims of the file, never proof. */
export type ExifClaims = Readonly<{
  takenAt?: string;
  device?: string;
  /** Degrees, WGS-84 as written by the device. */
  latitude?: number;
  longitude?: number;
}>;

export type ImageFacts = Readonly<{
  /** Pixels as stored; orientations 5-8 swap them when shown. */
  width: number;
  height: number;
  /** EXIF orientation 1-8; 1 when the file names none. */
  orientation: number;
  exif?: ExifClaims;
}>;

/** A picture inside a document, its bytes as they lay there; `at` is an offset in the text. */
export type EmbeddedImage = Readonly<{
  name: string;
  mime: string;
  bytes: Uint8Array;
  width: number;
  height: number;
  at: number;
}>;

/** A picture the document only points to; it is listed and never fetched. */
export type ImageReference = Readonly<{ src: string; alt: string; at: number }>;

/** What a reader takes out of one file's bytes. */
export type FileContent = Readonly<{
  text: string;
  blocks: readonly ImportedBlock[];
  /** Title that the source gives itself (HTML, DOCX, PDF properties are not used). */
  title?: string;
  encoding?: string;
  image?: ImageFacts;
  pageSizes?: readonly (readonly [width: number, height: number])[];
  margins?: readonly MarginText[];
  bibliographic?: Bibliographic;
  /** Where the source marks its claims (权利要求书). */
  claimsRange?: Span;
  embeddedImages?: readonly EmbeddedImage[];
  imageReferences?: readonly ImageReference[];
  warnings: readonly ImportWarning[];
}>;

/** A file as the case keeps it: facts about the unchanged bytes, and the content read from them. */
export type ImportedFile = FileContent &
  Readonly<{ name: string; format: FileFormat; mime: string; sha256: string; sizeBytes: number }>;
