import { AppFailure } from '../../shared/errors/app-error.ts';
import { readImage } from './image/read-image.ts';
import type { ImportLimits } from './import-limits.ts';
import { type EmbeddedImage, type ImageFormat, type ImportWarning, MIME_TYPES } from './imported-file.ts';
import { sniff } from './sniff.ts';

/** Collects the pictures inside a document within the limits; counts those that cannot be used. */
export class EmbeddedImages {
  readonly list: EmbeddedImage[] = [];
  readonly #limits: ImportLimits;
  #bytes = 0;
  #overLimit = 0;
  #unreadable = 0;

  constructor(limits: ImportLimits) {
    this.#limits = limits;
  }

  /** Keeps a picture of a known type as it is; `at` is its place in the text. */
  add(path: string, bytes: Uint8Array, at: number): void {
    const { embeddedImages, embeddedImageBytes } = this.#limits;
    if (this.list.length >= embeddedImages || this.#bytes + bytes.length > embeddedImageBytes) {
      this.#overLimit += 1;
      return;
    }
    const image = this.#describe(path, bytes, at);
    if (!image) {
      this.#unreadable += 1;
      return;
    }
    this.#bytes += bytes.length;
    this.list.push(image);
  }

  get warnings(): ImportWarning[] {
    const all: readonly (readonly [count: number, code: string, message: string])[] = [
      [
        this.#overLimit,
        'IMAGES_OVER_LIMIT',
        `文件内的图片过多，有 ${this.#overLimit} 张未取出；文字已全部读入，原件保持不变，需要的图片请单独导入。`,
      ],
      [
        this.#unreadable,
        'IMAGES_UNREADABLE',
        `文件内有 ${this.#unreadable} 张图片的类型不受支持或已损坏，未取出；文字已全部读入，原件保持不变，需要时请另存为 PNG 或 JPEG 后单独导入。`,
      ],
    ];
    return all.filter(([count]) => count > 0).map(([, code, message]) => ({ code, message }));
  }

  #describe(path: string, bytes: Uint8Array, at: number): EmbeddedImage | undefined {
    const sniffed = sniff(bytes);
    if (sniffed.kind !== 'known' || !isImageFormat(sniffed.format)) return undefined;
    try {
      const { image } = readImage(bytes, sniffed.format, this.#limits);
      const name = path.split('/').at(-1) ?? path;
      return { name, mime: MIME_TYPES[sniffed.format], bytes, width: image.width, height: image.height, at };
    } catch (caught) {
      if (caught instanceof AppFailure) return undefined;
      throw caught;
    }
  }
}

function isImageFormat(format: string): format is ImageFormat {
  return ['png', 'jpeg', 'webp', 'gif', 'bmp'].includes(format);
}
