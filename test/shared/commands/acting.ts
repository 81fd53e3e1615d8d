import { runCommand } from '../../../shared/commands/run.ts';
import type { Command } from '../../../shared/commands/schema.ts';
import type { TestCase } from '../../support/case-builder.ts';

/** Finds the feature identical. */
export function judge(test: TestCase, featureId: string): void {
  test.run({
    type: 'judgment.set',
    featureId,
    productId: test.productId,
    patch: { verdict: 'IDENTICAL', reason: '见说明书第2页' },
  });
}

/** Links the first words of `e1` to the feature. */
export function linkTo(test: TestCase, featureId: string, id = `l-${featureId}`): void {
  test.run({
    type: 'link.add',
    id,
    featureId,
    productId: test.productId,
    evidenceId: 'e1',
    anchor: {
      kind: 'text',
      start: 0,
      end: 4,
      quote: '折叠支架',
      prefix: '',
      suffix: '',
      page: null,
      paragraph: 1,
    },
    trust: 'edited',
    because: '',
  });
}

/** The code with which a command is refused, or ok. */
export function codeOf(test: TestCase, command: Command): string {
  const result = runCommand(test.state, command, test.context);
  return result.ok ? 'ok' : result.error.code;
}
