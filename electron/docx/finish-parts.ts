import type { DocumentProperties } from './document-properties.ts';
import { type Fonts, fontTable } from './fonts.ts';
import { W } from './xml-tree.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Fonts by name with a substitute each, for machines that lack them; nothing is embedded (docx-format §3). */
export function fontTablePart(fonts: Fonts): string {
  const entries = fontTable(fonts).map(
    ({ name, alternative, family, pitch }) =>
      `<w:font w:name="${escaped(name)}"><w:altName w:val="${escaped(alternative)}"/><w:charset w:val="86"/>` +
      `<w:family w:val="${family}"/><w:pitch w:val="${pitch}"/></w:font>`,
  );
  return `${DECLARATION}<w:fonts xmlns:w="${W}">${entries.join('')}</w:fonts>`;
}

/** Core properties of the package; both dates are those of the opinion. */
export function coreProperties(properties: DocumentProperties): string {
  const { title, subject, creator, keywords, status, dated } = properties;
  const fields = [
    ['dc:title', title],
    ['dc:subject', subject],
    ['dc:creator', creator],
    ['dc:language', 'zh-CN'],
    ['cp:category', '侵权判定参考意见'],
    ['cp:contentStatus', status],
    ['cp:keywords', keywords],
    ['cp:lastModifiedBy', creator],
    ['cp:revision', '1'],
  ].map(([name, value]) => `<${name}>${escaped(value ?? '')}</${name}>`);
  const dates = ['created', 'modified'].map(
    (name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${dated}</dcterms:${name}>`,
  );
  return (
    `${DECLARATION}<cp:coreProperties` +
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${[...fields, ...dates].join('')}</cp:coreProperties>`
  );
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? '');
}
