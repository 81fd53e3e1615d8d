import { comparedClaims } from '../domain/compared-claims.ts';
import type { EarlierVerdict } from '../domain/earlier.ts';
import type { CaseState } from '../domain/entities.ts';
import { ordered } from '../domain/entities.ts';
import type { Right } from '../domain/right.ts';
import { judgeState } from './case-judgment.ts';
import type { Check, CheckPlace } from './check.ts';
import { earlierChecks } from './earlier-checks.ts';

/**
 * The checks before an opinion leaves (意见出具前检查). Errors keep it from being issued; warnings ask for a
 * look. Pure and complete: everything that the decision tables miss is here too. `earlier` is what other cases of the
 * patent found.
 */
export function checkCase(state: CaseState, earlier: readonly EarlierVerdict[] = []): Check[] {
  const right = ordered(state.rights)[0];
  return [
    ...intakeChecks(state),
    ...(right === undefined ? [] : rightChecks(state, right)),
    ...constructionChecks(state),
    ...evidenceChecks(state),
    ...judgmentChecks(state),
    ...earlierChecks(state, earlier),
    ...opinionChecks(state),
  ];
}

export function hasErrors(checks: readonly Check[]): boolean {
  return checks.some((check) => check.severity === 'error');
}

function intakeChecks(state: CaseState): Check[] {
  const place: CheckPlace = { screen: 'intake' };
  const sheet = Object.values(state.cases)[0];
  const parties = ordered(state.parties);
  const unnamed = ordered(state.products).filter((product) => product.name.trim() === '');
  return [
    ...when(!parties.some((party) => party.role === 'CLIENT' && party.name.trim() !== ''), {
      code: 'CLIENT_MISSING',
      severity: 'warning',
      message: '尚未填写委托人。请在“受理”中添加。',
      place,
    }),
    ...when(sheet?.actDate === null, {
      code: 'ACT_DATE_MISSING',
      severity: 'warning',
      message: '尚未填写被诉侵权行为日。它决定适用哪一版法律，也是等同判断的时间点。',
      place,
    }),
    ...when(ordered(state.products).length === 0, {
      code: 'PRODUCT_MISSING',
      severity: 'error',
      message: '没有被诉侵权产品或者方法。请在“受理”中添加。',
      place,
    }),
    ...unnamed.map((product) => ({
      code: 'PRODUCT_NAME_MISSING',
      severity: 'error' as const,
      message: '被诉侵权产品或者方法没有名称。请在“受理”中填写。',
      place: { ...place, collection: 'products', id: product.id },
    })),
  ];
}

function rightChecks(state: CaseState, right: Right): Check[] {
  const place: CheckPlace = { screen: 'right', collection: 'rights', id: right.id };
  const claims = comparedClaims(state, right);
  const fault = (code: string, severity: Check['severity'], message: string): Check => ({
    code,
    severity,
    message,
    place,
  });
  return [
    ...when(right.title.trim() === '', fault('RIGHT_TITLE_MISSING', 'error', '尚未填写专利名称。')),
    ...when(
      right.patentNo.trim() === '' && right.grantNo.trim() === '',
      fault('RIGHT_NUMBER_MISSING', 'error', '尚未填写专利号或者授权公告号。'),
    ),
    ...when(right.holders.trim() === '', fault('RIGHT_HOLDER_MISSING', 'error', '尚未填写专利权人。')),
    ...when(
      right.legalStatus === 'UNKNOWN' || right.statusCheckedAt === null,
      fault('LEGAL_STATUS_MISSING', 'error', '尚未填写法律状态或者查询日期。没有有效的权利，比对没有意义。'),
    ),
    ...when(
      right.assertedClaims.length === 0,
      fault('NO_ASSERTED_CLAIM', 'error', '尚未确定主张的权利要求。请在“权利”中勾选。'),
    ),
    ...when(
      /A\d?$/iu.test(right.grantNo.trim()),
      fault(
        'PUBLISHED_APPLICATION',
        'error',
        '公告号以A结尾，是公布文本。比对应当使用授权文本或者维持有效的文本。',
      ),
    ),
    ...when(
      right.type === 'UTILITY_MODEL' && right.evaluation === 'NONE',
      fault('EVALUATION_MISSING', 'note', '实用新型未经实质审查，委托人未提交专利权评价报告。'),
    ),
    ...claims.flatMap((claim) =>
      claim.problems
        .filter((problem) => problem.severity === 'error')
        .map((problem) => fault(problem.code, 'warning', `权利要求${claim.no}：${problem.message}`)),
    ),
  ];
}

function constructionChecks(state: CaseState): Check[] {
  return ordered(state.constructions)
    .filter((one) => one.term.trim() === '' || one.meaning.trim() === '')
    .map((one) => ({
      code: 'CONSTRUCTION_INCOMPLETE',
      severity: 'error',
      message: `用语解释${one.term.trim() === '' ? '' : `“${one.term.trim()}”`}没有写全。请填写用语和含义，或者移除这一条。`,
      place: { screen: 'opinion', collection: 'constructions', id: one.id },
    }));
}

function evidenceChecks(state: CaseState): Check[] {
  return ordered(state.evidence).flatMap((piece) => {
    const place: CheckPlace = { screen: 'evidence', collection: 'evidence', id: piece.id };
    const isCited = Object.values(state.links).some((link) => link.evidenceId === piece.id);
    return [
      ...when(piece.source.trim() === '' && piece.way.trim() === '', {
        code: 'EVIDENCE_SOURCE_MISSING',
        severity: 'warning',
        message: `证据${piece.no}没有写明来源和取得方式。`,
        place,
      }),
      ...when(piece.role === 'accused' && isCited && piece.obtainedAt === null, {
        code: 'EVIDENCE_DATE_MISSING',
        severity: 'warning',
        message: `证据${piece.no}没有取得日期。`,
        place,
      }),
      ...when(piece.image !== null && isCited && !/^image\/(png|jpeg|gif|bmp)$/u.test(piece.mime), {
        code: 'PICTURE_NOT_PRINTABLE',
        severity: 'warning',
        message: `证据${piece.no}的图片格式不能印在意见书中。请另存为PNG或者JPEG后加入。`,
        place,
      }),
    ];
  });
}

function judgmentChecks(state: CaseState): Check[] {
  const judged = judgeState(state);
  const featureOf = new Map(
    Object.values(state.features).map((feature) => [featureKey(state, feature.id), feature.id]),
  );
  const problems = judged.problems.map((problem): Check => {
    const where = problem.feature === undefined ? '' : `特征${problem.feature}：`;
    const claim = problem.claim === undefined || where !== '' ? '' : `权利要求${problem.claim}：`;
    const id = featureOf.get(`${problem.claim}:${problem.feature}`);
    return {
      code: problem.code,
      severity: problem.severity,
      message: `${where}${problem.message.startsWith('权利要求') ? '' : claim}${problem.message}`,
      place: { screen: 'bench', ...(id === undefined ? {} : { collection: 'features', id }) },
    };
  });
  const stale = Object.values(state.judgments)
    .filter((judgment) => judgment.stale !== null)
    .map(
      (judgment): Check => ({
        code: 'JUDGMENT_STALE',
        severity: 'error',
        message: `特征${state.features[judgment.featureId]?.label ?? ''}：${judgment.stale}，原判定已失效。请重新确认。`,
        place: { screen: 'bench', collection: 'features', id: judgment.featureId },
      }),
    );
  return [...stale, ...problems];
}

function opinionChecks(state: CaseState): Check[] {
  const place: CheckPlace = { screen: 'opinion' };
  const settings = Object.values(state.opinions)[0];
  const experts = ordered(state.experts).filter((expert) => expert.name.trim() !== '');
  const fault = (code: string, message: string, severity: Check['severity'] = 'error'): Check => ({
    code,
    severity,
    message,
    place,
  });
  return [
    ...when(
      settings === undefined || settings.organisation.trim() === '',
      fault('ORGANISATION_MISSING', '尚未填写出具单位。'),
    ),
    ...when(
      settings === undefined || settings.docNo.trim() === '',
      fault('DOC_NO_MISSING', '尚未填写意见书编号。'),
    ),
    ...when(
      settings === undefined || settings.issuedAt === null,
      fault('ISSUE_DATE_MISSING', '尚未填写出具日期。'),
    ),
    ...when(
      settings !== undefined &&
        settings.docNo.trim() !== '' &&
        !/〔\d{4}〕[1-9]\d*号$/u.test(settings.docNo.trim()),
      fault(
        'DOC_NO_FORM',
        '编号的写法应当是“机关代字〔年份〕序号号”，年份四位，序号不补零，例如：某知保判〔2026〕15号。',
        'warning',
      ),
    ),
    ...when(experts.length === 0, fault('EXPERTS_MISSING', '尚未填写专家。')),
    ...when(
      experts.some((expert) => !expert.recusalChecked),
      fault('RECUSAL_UNCHECKED', '有专家尚未确认没有应当回避的情形。', 'warning'),
    ),
  ];
}

function featureKey(state: CaseState, featureId: string): string {
  const feature = state.features[featureId];
  const claim = feature === undefined ? undefined : state.claims[feature.claimId];
  return `${claim?.no}:${feature?.label}`;
}

function when(condition: boolean, check: Check): Check[] {
  return condition ? [check] : [];
}
