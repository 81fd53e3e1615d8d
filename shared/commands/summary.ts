import type { CaseState, Collection } from '../domain/entities.ts';
import type { Id } from '../domain/ids.ts';
import { VERDICT_FACTS } from '../judgment/verdict.ts';
import type { Command, FormCollection } from './schema.ts';

const RECORD_WORDS: Readonly<Record<FormCollection, string>> = {
  cases: '案件信息',
  parties: '当事人',
  rights: '权利信息',
  products: '被控对象',
  evidence: '证据',
  experts: '专家',
  constructions: '权利要求解释',
  opinions: '意见书设置',
};

/** One line for the history list and for 撤销/重做: what was done, to what. */
export function summarise(state: CaseState, command: Command): string {
  switch (command.type) {
    case 'record.add':
      return `添加${RECORD_WORDS[command.collection]}`;
    case 'record.update':
      return `修改${RECORD_WORDS[command.collection]}`;
    case 'record.remove':
      return `移除${RECORD_WORDS[command.collection]}`;
    case 'record.move':
      return `调整${RECORD_WORDS[command.collection]}顺序`;
    case 'claims.load':
      return loadWords(command.keptOriginals?.length ?? 0);
    case 'claims.assert':
      return `主张权利要求${command.nos.join('、') || '（无）'}`;
    case 'claim.split':
      return `重新拆分权利要求${state.claims[command.claimId]?.no ?? ''}`;
    case 'claim.splitAs':
      // Without that case's number: a case file carries this to people who have no part in it.
      return `权利要求${state.claims[command.claimId]?.no ?? ''}沿用本中心另案的拆分`;
    case 'feature.cut':
      return `切分特征${label(state, command.featureId)}`;
    case 'feature.merge':
      return `合并特征${label(state, command.featureId)}`;
    case 'feature.relabel':
      return `特征${label(state, command.featureId)}改名为${command.label}`;
    case 'feature.retype':
      return `修改特征${label(state, command.featureId)}的类型`;
    case 'feature.addWordless':
      return '添加特征';
    case 'feature.removeWordless':
      return `移除特征${label(state, command.featureId)}`;
    case 'link.add':
      return `为特征${label(state, command.featureId)}添加出处`;
    case 'link.update':
    case 'link.remove':
      return `${command.type === 'link.update' ? '改动' : '移除'}特征${label(state, linkFeature(state, command.id))}的出处`;
    case 'suggestion.reject':
      return `不采纳特征${label(state, command.featureId)}的建议`;
    case 'term.alias':
      return `指明“${command.part}”即“${command.term}”`;
    case 'term.unalias': {
      const alias = state.aliases[command.id];
      return alias === undefined ? '取消同指' : `取消“${alias.part}”即“${alias.term}”`;
    }
    case 'judgment.set': {
      const { verdict } = command.patch;
      const what = verdict === undefined ? '修改比对理由' : `判定为${VERDICT_FACTS[verdict].word}`;
      return `特征${label(state, command.featureId)}：${what}`;
    }
    case 'finding.set':
      return `修改权利要求${state.claims[command.claimId]?.no ?? ''}的认定`;
    case 'section.set':
      return '修改意见书文字';
    case 'note.set':
      return `修改特征${label(state, command.featureId)}的备注`;
  }
}

function loadWords(kept: number): string {
  return kept === 0 ? '载入权利要求' : `载入权利要求，其中${kept}处保留原文`;
}

function label(state: Pick<CaseState, Extract<Collection, 'features'>>, featureId: Id | undefined): string {
  return featureId === undefined ? '' : (state.features[featureId]?.label ?? '');
}

function linkFeature(state: CaseState, linkId: Id): Id | undefined {
  return state.links[linkId]?.featureId;
}
