import {
  COMMISSION_CHANNELS,
  COMMISSION_SOURCES,
  EVALUATION_CONCLUSIONS,
  LEGAL_STATUSES,
  PARTY_ROLES,
  PATENT_ACTS,
  RIGHT_TYPES,
} from '../domain/codes.ts';
import { ordered } from '../domain/entities.ts';
import type { OpinionContext } from './context.ts';
import { chineseDate } from './dates.ts';
import type { OpinionBlock, Origin } from './model.ts';

/** 委托情况: who asked, through what, when, and for what (§6.2 parts 3-5). */
export function clientBlocks({ state }: OpinionContext): OpinionBlock[] {
  const blocks = ordered(state.parties).map((party) => {
    const facts = [
      party.name,
      labelled('证件号码', party.idNumber),
      labelled('地址', party.address),
      labelled('联系方式', party.contact),
      labelled('代理人', party.agent),
    ];
    return paragraph(`${PARTY_ROLES[party.role]}：${joined(facts)}。`, { kind: 'party', id: party.id });
  });
  const sheet = Object.values(state.cases)[0];
  if (sheet === undefined) return blocks;
  const ways = [
    sheet.source === null ? '' : `委托来源为${COMMISSION_SOURCES[sheet.source]}`,
    sheet.channel === null ? '' : `受理途径为${COMMISSION_CHANNELS[sheet.channel]}`,
  ];
  return joined(ways) === '' ? blocks : [...blocks, paragraph(`${joined(ways)}。`, caseOrigin(sheet.id))];
}

export function dateBlocks({ state }: OpinionContext): OpinionBlock[] {
  const sheet = Object.values(state.cases)[0];
  if (sheet === undefined) return [];
  const facts = [
    sheet.receivedAt === null ? '' : `收到委托日期为${chineseDate(sheet.receivedAt)}`,
    sheet.acceptedAt === null ? '' : `受理日期为${chineseDate(sheet.acceptedAt)}`,
  ];
  return joined(facts) === '' ? [] : [paragraph(`${joined(facts)}。`, caseOrigin(sheet.id))];
}

export function mandateBlocks(context: OpinionContext): OpinionBlock[] {
  const sheet = Object.values(context.state.cases)[0];
  if (sheet === undefined) return [];
  const words = sheet.mandate.trim() === '' ? standardMandate(context) : sheet.mandate.trim();
  return [paragraph(`委托事项：${words.replace(/[。.]?$/u, '。')}`, caseOrigin(sheet.id))];
}

/** 判定“X”是否落入ZL…“Y”权利要求1的保护范围 (§6.2 part 5). */
function standardMandate({ right, products }: OpinionContext): string {
  const names = products.map((product) => `“${product.name || '被诉侵权技术方案'}”`).join('、');
  const claims = right.assertedClaims.length === 0 ? '' : `权利要求${right.assertedClaims.join('、')}`;
  const number = right.patentNo || right.grantNo || right.applicationNo;
  const which = `${number === '' ? '' : `${number}号`}${right.title.trim() === '' ? '' : `“${right.title.trim()}”`}`;
  return `判定${names}是否落入${which === '' ? '涉案' : which}${RIGHT_TYPES[right.type]}专利${claims}的保护范围`;
}

/** 涉案专利: its facts, legal state and evaluation report (parts 6-7). */
export function rightBlocks({ right }: OpinionContext): OpinionBlock[] {
  const origin: Origin = { kind: 'right', id: right.id };
  const facts = [
    labelled('名称', right.title),
    labelled('类型', `${RIGHT_TYPES[right.type]}专利`),
    labelled('专利号', right.patentNo),
    labelled('申请号', right.patentNo === '' ? right.applicationNo : ''),
    labelled('授权公告号', right.grantNo),
    labelled('申请日', chineseDate(right.applicationDate)),
    labelled('优先权日', chineseDate(right.priorityDate)),
    labelled('授权公告日', chineseDate(right.grantDate)),
    labelled('专利权人', right.holders),
    labelled('分类号', right.ipc),
  ];
  const asserted =
    right.assertedClaims.length === 0
      ? ''
      : `委托人主张以权利要求${right.assertedClaims.join('、')}为比对依据`;
  const version = right.claimsVersion.trim() === '' ? '' : `，权利要求采用${right.claimsVersion.trim()}`;
  return [
    paragraph(`${joined(facts, '；')}。`, origin),
    ...(asserted === '' ? [] : [paragraph(`${asserted}${version}。`, origin)]),
  ];
}

export function legalStatusBlocks({ right }: OpinionContext): OpinionBlock[] {
  const origin: Origin = { kind: 'right', id: right.id };
  const checked = right.statusCheckedAt === null ? '' : `经${chineseDate(right.statusCheckedAt)}查询`;
  const source = right.statusSource.trim() === '' ? '' : `（${right.statusSource.trim()}）`;
  const status = `${checked === '' ? '' : `${checked}${source}，`}该专利法律状态为${LEGAL_STATUSES[right.legalStatus]}`;
  const dated = right.evaluationDate === null ? '' : `（${chineseDate(right.evaluationDate)}出具）`;
  const report =
    right.evaluation === 'NONE'
      ? '委托人未提交专利权评价报告'
      : `专利权评价报告${dated}的结论为${EVALUATION_CONCLUSIONS[right.evaluation]}`;
  const invalidation = right.invalidation.trim();
  return [
    paragraph(`${status}；${report}。`, origin),
    ...(invalidation === ''
      ? []
      : [paragraph(`无效宣告情况：${invalidation.replace(/[。.]?$/u, '。')}`, origin)]),
  ];
}

/** 被诉侵权技术方案: what was compared, whose, from where (part 8). */
export function accusedBlocks({ state, products }: OpinionContext): OpinionBlock[] {
  const sheet = Object.values(state.cases)[0];
  const blocks = products.map((product) => {
    const facts = joined(
      [
        labelled('型号', product.model),
        labelled('制造者', product.maker),
        labelled('销售者', product.seller),
        labelled('价格', product.price),
        labelled('链接', product.link),
        labelled('展位', product.booth),
      ],
      '；',
    );
    const name = product.name.trim() === '' ? '' : `“${product.name.trim()}”`;
    const details = facts === '' ? '' : `（${facts}）`;
    const note = product.note.trim() === '' ? '' : product.note.trim().replace(/[。.]?$/u, '。');
    const head = product.kind === 'PROCESS' ? '被诉侵权方法' : '被诉侵权产品';
    return paragraph(`${head}为${name === '' ? '委托人所指明者' : name}${details}。${note}`, {
      kind: 'product',
      id: product.id,
    });
  });
  if (sheet === undefined || (sheet.acts.length === 0 && sheet.actDate === null)) return blocks;
  const acts = sheet.acts.map((act) => PATENT_ACTS[act]).join('、');
  const facts = [
    acts === '' ? '' : `被诉行为为${acts}`,
    sheet.actDate === null ? '' : `被诉侵权行为发生于${chineseDate(sheet.actDate)}`,
  ];
  return [...blocks, paragraph(`${joined(facts)}。`, caseOrigin(sheet.id))];
}

export function paragraph(text: string, origin: Origin): OpinionBlock {
  return { kind: 'paragraph', text, origin };
}

function caseOrigin(id: string): Origin {
  return { kind: 'case', id };
}

function labelled(label: string, value: string): string {
  const line = value.trim().replace(/\s*[\r\n\u2028\u2029]+\s*/gu, ' ');
  return line === '' ? '' : `${label}：${line}`;
}

function joined(facts: readonly string[], separator = '，'): string {
  return facts.filter((fact) => fact !== '').join(separator);
}
