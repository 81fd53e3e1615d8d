import type { CommandContext } from '../../shared/commands/context.ts';
import { createCaseChanges } from '../../shared/commands/create-case.ts';
import { runCommand } from '../../shared/commands/run.ts';
import type { Command } from '../../shared/commands/schema.ts';
import { type CaseState, emptyState, ordered } from '../../shared/domain/entities.ts';
import type { Evidence } from '../../shared/domain/evidence.ts';
import { apply } from '../../shared/history/apply.ts';
import type { Change } from '../../shared/history/change.ts';
import { addChange } from '../../shared/history/diff-state.ts';
import { unwrap } from '../../shared/util/result.ts';

/** A small invented utility model: a folding clothes rack with a dependent claim. */
export const RACK_CLAIMS = `1. 一种折叠晾衣架，包括底座（1）和支撑杆（2），其特征在于：所述支撑杆（2）的下端与所述底座（1）铰接；所述支撑杆（2）上设有长度为30–50mm的限位块（3）；所述限位块（3）由弹性材料制成。
2. 根据权利要求1所述的折叠晾衣架，其特征在于：所述限位块（3）的表面设有防滑纹。
3. 根据权利要求1或2所述的折叠晾衣架，其特征在于：还包括罩设于支撑杆（2）外的保护套（4）。`;

/** Ids in sequence, so that a failing test reads well. */
export function sequentialIds(prefix = 'x'): () => string {
  let next = 0;
  return () => {
    next += 1;
    return `${prefix}${next}`;
  };
}

export function testContext(overrides: Partial<CommandContext> = {}): CommandContext {
  return {
    now: '2026-11-05T02:00:00.000Z',
    newId: sequentialIds(),
    labelStyle: 'letters',
    granularity: 'expert',
    ...overrides,
  };
}

/** A case being used by a test: run commands, look at the state, keep all changes. */
export class TestCase {
  state: CaseState = emptyState();
  readonly changes: Change[] = [];
  readonly context: CommandContext;

  constructor(context: CommandContext = testContext()) {
    this.context = context;
    this.take(
      createCaseChanges({
        caseId: 'case1',
        title: '折叠晾衣架案',
        rightType: 'UTILITY_MODEL',
        subject: 'PRODUCT',
        caseNo: '临-测-ab12-20261105-01',
        organisation: '某知识产权保护中心',
        docTitle: '专利侵权判定参考意见书',
        sample: null,
        now: context.now,
        newId: context.newId,
      }),
    );
  }

  take(changes: readonly Change[]): void {
    this.state = unwrap(apply(this.state, changes));
    this.changes.push(...changes);
  }

  run(command: Command): readonly Change[] {
    const { changes } = unwrap(runCommand(this.state, command, this.context));
    this.take(changes);
    return changes;
  }

  get rightId(): string {
    return ordered(this.state.rights)[0]?.id ?? '';
  }

  get productId(): string {
    return ordered(this.state.products)[0]?.id ?? '';
  }

  claim(no: number): CaseState['claims'][string] {
    const found = Object.values(this.state.claims).find((claim) => claim.no === no);
    if (found === undefined) throw new Error(`no claim ${no}`);
    return found;
  }

  features(claimNo: number): CaseState['features'][string][] {
    const { id } = this.claim(claimNo);
    return ordered(this.state.features).filter((feature) => feature.claimId === id);
  }

  loadClaims(text: string = RACK_CLAIMS): this {
    this.run({ type: 'claims.load', rightId: this.rightId, text, evidenceId: null, version: '授权文本' });
    return this;
  }

  addEvidence(id: string, overrides: Partial<Evidence> = {}): this {
    this.take([addChange('evidence', { ...evidenceNamed(id, this.productId), ...overrides })]);
    return this;
  }
}

/** A plain piece of evidence of a product. */
export function evidenceNamed(id: string, productId: string): Evidence {
  return {
    id,
    order: `a${id}`,
    no: 1,
    name: '产品说明书',
    role: 'accused',
    productId,
    kind: 'DOC',
    source: '委托人提交',
    way: '委托人提供',
    obtainedAt: '2026-11-03',
    proves: '被诉产品的结构',
    fileName: '说明书.txt',
    format: 'txt',
    mime: 'text/plain',
    sha256: 'a'.repeat(64),
    sizeBytes: 100,
    importedAt: '2026-11-05T02:00:00.000Z',
    text: null,
    image: null,
    pages: null,
    warnings: [],
  };
}
