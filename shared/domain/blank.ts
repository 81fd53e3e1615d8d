import type { CaseSheet, Expert, Party, Product } from './case.ts';
import type { Construction } from './claim.ts';
import type { Id } from './ids.ts';
import type { OpinionSettings } from './opinion.ts';
import type { Right } from './right.ts';

/** New entities with nothing filled in: the empty values of every form. */
export function blankCase(id: Id, now: string): CaseSheet {
  return {
    id,
    title: '',
    caseNo: '',
    rightType: 'UTILITY_MODEL',
    status: 'DRAFT',
    source: null,
    channel: null,
    field: 'GENERAL',
    acts: [],
    mandate: '',
    receivedAt: now.slice(0, 10),
    acceptedAt: null,
    dueAt: null,
    actDate: null,
    createdAt: now,
    trashedAt: null,
    sample: null,
  };
}

export function blankParty(id: Id, order: string): Party {
  return { id, order, role: 'CLIENT', name: '', idNumber: '', address: '', contact: '', agent: '' };
}

export function blankProduct(id: Id, order: string): Product {
  return {
    id,
    order,
    name: '',
    kind: 'PRODUCT',
    model: '',
    maker: '',
    seller: '',
    price: '',
    link: '',
    booth: '',
    note: '',
  };
}

export function blankExpert(id: Id, order: string): Expert {
  return { id, order, name: '', organisation: '', title: '', role: 'MEMBER', recusalChecked: false };
}

export function blankRight(id: Id, order: string): Right {
  return {
    id,
    order,
    type: 'UTILITY_MODEL',
    title: '',
    applicationNo: '',
    patentNo: '',
    grantNo: '',
    applicationDate: null,
    priorityDate: null,
    publicationDate: null,
    grantDate: null,
    holders: '',
    inventors: '',
    ipc: '',
    legalStatus: 'UNKNOWN',
    statusCheckedAt: null,
    statusSource: '',
    evaluation: 'NONE',
    evaluationDate: null,
    invalidation: '',
    assertedClaims: [],
    claimsText: '',
    claimsEvidenceId: null,
    claimsVersion: '',
  };
}

export function blankConstruction(id: Id, order: string, rightId: Id): Construction {
  return { id, order, rightId, term: '', meaning: '', source: 'DESCRIPTION', citation: '' };
}

export function blankOpinion(id: Id): OpinionSettings {
  return {
    id,
    docTitle: '专利侵权判定参考意见书',
    docNo: '',
    organisation: '',
    issuedAt: null,
    addressee: '',
    layout: 'gb',
    titleFont: '方正小标宋简体',
    bodyFont: '仿宋',
    typedNumbers: false,
    tableOrientation: 'auto',
  };
}
