import type { FileFormat, ImportWarning } from './imported-file.ts';

const EXTENSIONS: Readonly<Record<string, FileFormat>> = {
  txt: 'txt',
  docx: 'docx',
  pdf: 'pdf',
  xml: 'xml',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  mht: 'mhtml',
  mhtml: 'mhtml',
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  jfif: 'jpeg',
  webp: 'webp',
  gif: 'gif',
  bmp: 'bmp',
};
const LONGEST = 200;

/**
 * A name that is safe to show and to store: the last segment of a path, without control characters
 * and without the marks that make text run backwards (“exe.页照” shown as “照页.exe”).
 */
export function cleanFileName(name: string, format: FileFormat): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const visible = last.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').trim();
  const characters = [...visible];
  if (visible === '' || visible === '.' || visible === '..') return `未命名.${format}`;
  if (characters.length <= LONGEST) return visible;
  const extension = /\.[^.]{1,8}$/u.exec(visible)?.[0] ?? '';
  return characters.slice(0, LONGEST - extension.length).join('') + extension;
}

/** A warning when the name promises another type than the content is; unknown endings promise nothing. */
export function nameMismatch(name: string, format: FileFormat): ImportWarning | undefined {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  const promised = extension === undefined ? undefined : EXTENSIONS[extension];
  if (promised === undefined || promised === format) return undefined;
  return {
    code: 'FILE_TYPE_MISMATCH',
    message: `文件名以 .${extension} 结尾，内容却是 ${format.toUpperCase()}；已按内容读取，原件保持不变，请确认取得的是所要的文件。`,
  };
}
