/** Size in pixels and, where the file has one, its EXIF block (a TIFF structure). */
export type ImageHeader = Readonly<{ width: number; height: number; exif?: Uint8Array }>;
