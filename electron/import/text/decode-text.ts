import { fail } from '../../../shared/errors/app-error.ts';
import type { ImportWarning } from '../imported-file.ts';

export type DecodedText = Readonly<{ text: string; encoding: string; warnings: readonly ImportWarning[] }>;

/** Characters that fill Chinese prose and patents; a wrong decoding hardly ever produces them. */
const COMMON = new Set(
  '的一是不了在有和为与中上下所述其及或将从于由对以可并之使该各第个种用要求权利技术特征根据装置方法设置' +
    '连接固定包括壳体部件结构表面内外端侧面板轴孔槽设备产品材料系统实施例附图说明书本实用新型发明专利保护' +
    '，。、；：（）“”《》０１２３４５６７８９',
);
const SAMPLE = 200_000;

/**
 * Decodes text of unknown encoding: byte order mark, then valid UTF-8, then the one of UTF-16 (both
 * orders) and GB18030 whose result reads like text. `declared` is what the file says of itself.
 * Fails with FILE_TYPE_UNSUPPORTED for binary data, TEXT_ENCODING_UNKNOWN when nothing reads like text.
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const marked = decodeMarked(bytes);
  if (marked) return marked;
  const utf8 = decodeUtf8(bytes);
  if (utf8 && !utf8.text.includes('\0')) return utf8;
  const stated = declared === undefined ? undefined : decodeStrict(bytes, declared);
  if (stated !== undefined && plausibility(stated) > 0) return decoded(stated, declared ?? '');
  const [best] = ['utf-16le', 'utf-16be', 'gb18030']
    .map((encoding) => {
      const text = decodeStrict(bytes, encoding);
      return { text, encoding, score: text === undefined ? -1 : plausibility(text) };
    })
    .sort((a, b) => b.score - a.score);
  if (best?.text !== undefined && best.score > 0.3) return decoded(best.text, best.encoding);
  const damaged = decodeDamagedUtf8(bytes);
  if (damaged) return damaged;
  if (bytes.subarray(0, SAMPLE).includes(0)) fail('FILE_TYPE_UNSUPPORTED', 'binary data', { type: 'binary' });
  return fail('TEXT_ENCODING_UNKNOWN');
}

/** The first characters of a file, good enough to recognise ASCII markup in any encoding. */
export function decodeHead(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 8192);
  const marked = decodeMarked(head);
  if (marked) return marked.text;
  if (head[0] !== 0 && head[1] === 0) return new TextDecoder('utf-16le').decode(head);
  if (head[0] === 0 && head[1] !== 0) return new TextDecoder('utf-16be').decode(head);
  return new TextDecoder('utf-8').decode(head);
}

function decodeMarked(bytes: Uint8Array): DecodedText | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    return decodeUtf8(bytes) ?? decodeDamagedUtf8(bytes) ?? fail('TEXT_ENCODING_UNKNOWN');
  }
  if (a === 0xff && b === 0xfe) return decoded(new TextDecoder('utf-16le').decode(bytes), 'utf-16le');
  if (a === 0xfe && b === 0xff) return decoded(new TextDecoder('utf-16be').decode(bytes), 'utf-16be');
  return undefined;
}

/** UTF-8; a file cut off inside its last character still counts, with a warning. */
function decodeUtf8(bytes: Uint8Array): DecodedText | undefined {
  const whole = decodeStrict(bytes, 'utf-8');
  if (whole !== undefined) return decoded(whole, 'utf-8');
  for (const cut of [1, 2, 3]) {
    const lead = bytes.at(-cut) ?? 0;
    if (lead < 0xc0) continue;
    const text = bytes.length > 64 ? decodeStrict(bytes.subarray(0, -cut), 'utf-8') : undefined;
    return text === undefined ? undefined : decoded(text, 'utf-8', [TEXT_CUT]);
  }
  return undefined;
}

const TEXT_CUT: ImportWarning = {
  code: 'TEXT_CUT_OFF',
  message: '文件在最后一个字的中间断开，可能没有传完整；已读出此前的全部文字，请核对结尾或重新取得文件。',
};

/** A few broken bytes in a long UTF-8 text are shown as replacement characters, and said so. */
function decodeDamagedUtf8(bytes: Uint8Array): DecodedText | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  if (text.includes('\0') || broken * 100 > text.length || plausibility(text) <= 0.3) return undefined;
  return decoded(text, 'utf-8', [
    {
      code: 'TEXT_BYTES_REPLACED',
      message: `文件中有 ${broken} 处字节不是有效文字，已用“\ufffd”代替；其余文字完整，请对照原件核对。`,
    },
  ]);
}

function decodeStrict(bytes: Uint8Array, encoding: string): string | undefined {
  if (encoding.startsWith('utf-16') && bytes.length % 2 !== 0) return undefined;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (caught) {
    // TypeError: bytes invalid in this encoding; RangeError: an encoding name the file made up.
    if (caught instanceof TypeError || caught instanceof RangeError) return undefined;
    throw caught;
  }
}

/** 0..1 and below: the share of characters that ordinary Chinese or English text has. */
function plausibility(text: string): number {
  const sample = text.slice(0, SAMPLE);
  if (sample === '') return 0;
  let good = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at);
    if (code === 9 || code === 10 || code === 13 || (code >= 0x20 && code < 0x7f)) good += 1;
    else if (COMMON.has(sample.charAt(at))) good += 2;
    else if (code >= 0x4e00 && code < 0x9fa6) good += 0.3;
    else if (code < 0x20 || (code >= 0xd800 && code < 0xf900) || code === 0xfffd) good -= 4;
    else if (code < 0x2000 || (code >= 0x3400 && code < 0x4e00) || code > 0xfff0) good -= 1;
  }
  return good / sample.length;
}

function decoded(text: string, encoding: string, warnings: readonly ImportWarning[] = []): DecodedText {
  return { text, encoding, warnings };
}
