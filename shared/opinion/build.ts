import { RIGHT_TYPES } from '../domain/codes.ts';
import type { CaseState } from '../domain/entities.ts';
import { ordered } from '../domain/entities.ts';
import { type SectionId, sectionTextId } from '../domain/opinion.ts';
import { assertNever } from '../util/assert.ts';
import { analysisBlocks } from './analysis.ts';
import { basisBlocks } from './basis.ts';
import { comparisonOrientation, comparisonTable } from './comparison-table.ts';
import {
  type OpinionContext,
  type OpinionOptions,
  type OpinionResources,
  opinionContext,
} from './context.ts';
import { chineseDate } from './dates.ts';
import { evidenceTable } from './evidence-table.ts';
import {
  accusedBlocks,
  clientBlocks,
  dateBlocks,
  legalStatusBlocks,
  mandateBlocks,
  paragraph,
  rightBlocks,
} from './facts.ts';
import type { OpinionBlock, OpinionMeta, OpinionModel, OpinionSection, OpinionTable } from './model.ts';

/**
 * Writes the opinion from the case (§6.2): every word is either the expert's own or follows from the
 * case by rule. Pure: equal input gives an equal model, so it can be rebuilt at every keystroke.
 */
export function buildOpinion(
  state: CaseState,
  resources: OpinionResources,
  options: OpinionOptions,
): OpinionModel {
  const context = opinionContext(state, resources, options);
  const numbers = tableNumbers();
  const sections = resources.template.sections.flatMap((plan): OpinionSection[] => {
    const blocks = plan.parts
      .flatMap((part) => [...generatedBlocks(part, context, numbers), ...ownBlocks(part, context)])
      .filter(hasWords);
    const section = plan.parts.at(-1) ?? 'attachments';
    if (blocks.length === 0 && plan.optional) return [];
    return [{ key: plan.key, section, heading: plan.heading, blocks }];
  });
  return { meta: metaOf(context), sections, conclusion: context.judged.sentence };
}

/** A centre may empty a fixed paragraph of the template; then it is not written. */
function hasWords(block: OpinionBlock): boolean {
  return !('text' in block) || block.text.trim() !== '';
}

function generatedBlocks(part: SectionId, context: OpinionContext, numbers: TableNumbers): OpinionBlock[] {
  const { template } = context.resources;
  switch (part) {
    case 'client':
      return clientBlocks(context);
    case 'dates':
      return dateBlocks(context);
    case 'mandate':
      return mandateBlocks(context);
    case 'rightInfo':
      return rightBlocks(context);
    case 'legalStatus':
      return legalStatusBlocks(context);
    case 'accused':
      return accusedBlocks(context);
    case 'evidence':
      return evidenceBlocks(context, numbers);
    case 'basis':
      return basisBlocks(context);
    case 'construction':
      return constructionBlocks(context);
    case 'split':
      return [paragraph(template.comparisonLead, { kind: 'template', id: 'comparisonLead' })];
    case 'comparison':
      return comparisonBlocks(context, numbers);
    case 'analysis':
      return analysisBlocks(context);
    case 'defences':
      return ownBlocks('defences', context).length > 0
        ? []
        : [paragraph(template.noDefence, { kind: 'template', id: 'noDefence' })];
    case 'conclusion':
      return conclusionBlocks(context);
    case 'disclaimer':
      return template.disclaimer.map((text, index) => ({
        kind: 'item',
        text,
        origin: { kind: 'template', id: `disclaimer${index + 1}` },
      }));
    case 'experts':
      return signatureBlocks(context);
    case 'attachments':
      return context.figures.figures.map((figure) => ({ kind: 'figure', figure }));
    case 'title':
    case 'docNo':
    case 'seal':
    case 'issuedAt':
    case 'dissent':
      return [];
    default:
      return assertNever(part);
  }
}

function ownBlocks(section: SectionId, { state }: OpinionContext): OpinionBlock[] {
  const own = state.sectionTexts[sectionTextId(section)];
  return own === undefined ? [] : [{ kind: 'ownWords', section, content: own.content }];
}

function evidenceBlocks(context: OpinionContext, numbers: TableNumbers): OpinionBlock[] {
  if (Object.keys(context.state.evidence).length === 0) {
    return [paragraph('本案未提交证据。', { kind: 'case', id: 'evidence' })];
  }
  const table = evidenceTable(context, numbers.next());
  const lead = `本案证据见表${table.no}。各文件取得后未作改动，其校验值可供核对。`;
  return [paragraph(lead, { kind: 'template', id: 'evidence' }), { kind: 'table', table }];
}

const SOURCE_WORDS = {
  CLAIMS: '权利要求书的记载',
  DESCRIPTION: '说明书及附图',
  FILE_HISTORY: '专利审查档案',
  DICTIONARY: '工具书、教科书',
  COMMON: '本领域普通技术人员的通常理解',
} as const;

function constructionBlocks({ state, resources, right }: OpinionContext): OpinionBlock[] {
  const terms = ordered(state.constructions).filter((one) => one.rightId === right.id);
  if (terms.length === 0) {
    return [paragraph(resources.template.noConstruction, { kind: 'template', id: 'noConstruction' })];
  }
  return terms.map((one) => {
    const cited = one.citation.trim() === '' ? '' : `（${one.citation.trim()}）`;
    const meaning = one.meaning.trim().replace(/[。.]?$/u, '');
    const text = `“${one.term}”：依据${SOURCE_WORDS[one.source]}${cited}，是指${meaning}。`;
    return paragraph(text, { kind: 'construction', id: one.id });
  });
}

function comparisonBlocks(context: OpinionContext, numbers: TableNumbers): OpinionBlock[] {
  const orientation = comparisonOrientation(context);
  return context.products.flatMap((product) => {
    const own = new Map<number, number>();
    return context.claims.map((claim): OpinionBlock => {
      const no = numbers.next();
      own.set(claim.no, no);
      const table: OpinionTable = comparisonTable(context, claim, product, {
        no,
        orientation,
        numberOfBase: (base) => own.get(base),
      });
      return { kind: 'table', table };
    });
  });
}

function conclusionBlocks({ judged, state }: OpinionContext): OpinionBlock[] {
  const perClaim = judged.claims.map((claim) => {
    const found = Object.values(state.claims).find((one) => one.no === claim.no);
    return paragraph(claim.sentence, { kind: 'claim', id: found?.id ?? `claim${claim.no}` });
  });
  const total = paragraph(`综上，${judged.sentence}`, { kind: 'case', id: 'conclusion' });
  return judged.claims.length > 0
    ? [...perClaim, total]
    : [paragraph(judged.sentence, { kind: 'case', id: 'conclusion' })];
}

function signatureBlocks({ state }: OpinionContext): OpinionBlock[] {
  const experts = ordered(state.experts).filter((expert) => expert.name.trim() !== '');
  if (experts.length === 0) return [];
  const table: OpinionTable = {
    id: 'signatures',
    no: null,
    caption: '专家签名版式',
    description: '每位专家的姓名、单位和签名处',
    purpose: 'signatures',
    orientation: 'portrait',
    columns: [
      { title: '姓名', share: 0.68, align: 'left' },
      { title: '签名', share: 0.32, align: 'left' },
    ],
    rows: experts.map((expert) => {
      const about = [expert.organisation, expert.title].filter((one) => one.trim() !== '').join('，');
      const panelRole = expert.role === 'LEAD' ? '主审专家' : '合议专家';
      const role = experts.length === 1 ? '专家' : panelRole;
      const origin = { kind: 'expert', id: expert.id } as const;
      return {
        kind: 'row',
        cells: [
          { lines: [`${role}：${expert.name}`, ...(about === '' ? [] : [`（${about}）`])], origin },
          { lines: ['签名：'], origin },
        ],
      };
    }),
  };
  return [{ kind: 'table', table }];
}

function metaOf({ state, settings, right, options, figures }: OpinionContext): OpinionMeta {
  const sheet = Object.values(state.cases)[0];
  return {
    title: settings.docTitle,
    docNo: options.isDraft ? '' : settings.docNo,
    caseNo: sheet?.caseNo ?? '',
    isDraft: options.isDraft,
    organisation: settings.organisation,
    addressee: settings.addressee,
    date: chineseDate(settings.issuedAt),
    experts: ordered(state.experts).map((expert) => expert.name),
    rightNo: right.patentNo || right.grantNo || right.applicationNo,
    rightKind: `${RIGHT_TYPES[right.type]}专利`,
    versions: options.versions,
    attachments: figures.figures.length > 0 ? ['比对图片'] : [],
  };
}

type TableNumbers = Readonly<{ next: () => number }>;

function tableNumbers(): TableNumbers {
  let last = 0;
  return {
    next: () => {
      last += 1;
      return last;
    },
  };
}
