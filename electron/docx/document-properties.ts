import { createHash } from 'node:crypto';
import type { OpinionSettings } from '../../shared/domain/opinion.ts';
import { canonicalJson } from '../../shared/history/canonical.ts';
import type { OpinionModel } from '../../shared/opinion/model.ts';

export type DocumentProperties = Readonly<{
  title: string;
  subject: string;
  creator: string;
  keywords: string;
  status: '草稿' | '定稿';
  /** Instant written as created and modified: the day the opinion bears, never that of the export. */
  dated: string;
  custom: readonly Readonly<{ name: string; value: string }>[];
}>;

/** Undated drafts all bear this day, so that the same case gives the same bytes. */
const UNDATED = '2000-01-01';

/** What the file says about itself (docx-format §12): no paths, no names of users. */
export function documentProperties(model: OpinionModel, { issuedAt }: OpinionSettings): DocumentProperties {
  const { title, docNo, caseNo, isDraft, organisation, rightNo, rightKind, versions } = model.meta;
  const facts = {
    案件编号: caseNo,
    文号: docNo,
    权利号: rightNo,
    ...Object.fromEntries(Object.entries(versions).map(([name, version]) => [`${name}版本`, version])),
    内容摘要值: createHash('sha256').update(canonicalJson(model)).digest('hex'),
  };
  return {
    title: title.replace(/\n/gu, ''),
    subject: rightKind,
    creator: organisation === '' ? '未填写出具单位' : organisation,
    keywords: ['侵权判定参考意见', rightKind, rightNo].filter((word) => word !== '').join('，'),
    status: isDraft ? '草稿' : '定稿',
    dated: `${issuedAt ?? UNDATED}T00:00:00Z`,
    custom: Object.entries(facts)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => ({ name, value })),
  };
}
