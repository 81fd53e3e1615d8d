import { type Command, Option } from 'commander';
import { expandClaim } from '../../shared/claims/expand.ts';
import type { SplitFeature } from '../../shared/claims/model.ts';
import { splitClaim } from '../../shared/claims/split.ts';
import { expandSplit } from '../../shared/claims/split-expand.ts';
import { unwrap } from '../../shared/util/result.ts';
import { parseJson, parseWords } from './claims-parse-output.ts';
import type { CommandContext } from './command-context.ts';
import { wholeNumber } from './io.ts';
import { findClaim, MAX_CLAIM_NO, readClaims } from './read-claims.ts';

type SplitFlags = {
  claim: number;
  expand?: boolean;
  granularity: 'coarse' | 'expert' | 'fine';
  labels: 'letters' | 'numbers';
};

/** `claims parse` and `claims split`; gives the group, to which others add theirs. */
export function addClaimsCommands(program: Command, context: CommandContext): Command {
  const claims = program.command('claims').description('解析和拆分权利要求');

  claims
    .command('parse')
    .description('识别权利要求、引用关系、主题名称和问题')
    .argument('<FILE>', '权利要求文件，- 为标准输入')
    .action(async (file: string) => {
      const read = await readClaims(file, context);
      context.print(parseJson(read), () => parseWords(read));
    });

  claims
    .command('split')
    .description('把一项权利要求拆分为技术特征')
    .argument('<FILE>', '权利要求文件，- 为标准输入')
    .requiredOption('--claim <N>', '权利要求的编号', wholeNumber(1, MAX_CLAIM_NO))
    .option('--expand', '连同所引用的权利要求，逐条引用路径展开')
    .addOption(
      new Option('--granularity <LEVEL>', '粗细').choices(['coarse', 'expert', 'fine']).default('expert'),
    )
    .addOption(new Option('--labels <STYLE>', '编号').choices(['letters', 'numbers']).default('letters'))
    .action(async (file: string, flags: SplitFlags) => {
      const { set } = await readClaims(file, context);
      const claim = findClaim(set, flags.claim);
      const options = { granularity: flags.granularity, labelStyle: flags.labels };
      const split = splitClaim(claim, options);
      const { version } = split;
      if (flags.expand !== true) {
        context.print(
          { claim: claim.no, text: claim.text, version, features: split.features, options: split.options },
          () => featureWords(split.features),
        );
        return;
      }
      const chains = unwrap(expandClaim(set, claim.no)).paths.map((path) => ({
        path,
        features: expandSplit(path.map((no) => splitClaim(findClaim(set, no), options))),
      }));
      const features = chains[0]?.features ?? split.features;
      context.print({ claim: claim.no, text: claim.text, version, features, chains }, () =>
        chains.map((chain) => `路径 ${chain.path.join(' → ')}\n${featureWords(chain.features)}`).join('\n\n'),
      );
    });
  return claims;
}

function featureWords(features: readonly SplitFeature[]): string {
  return features.map((feature) => `${feature.label}\t${feature.text}`).join('\n');
}
