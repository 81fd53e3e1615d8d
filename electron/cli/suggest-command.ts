import type { Command } from 'commander';
import { splitClaim } from '../../shared/claims/split.ts';
import { fail } from '../../shared/errors/app-error.ts';
import { buildLexicon } from '../../shared/suggest/lexicon/lexicon.ts';
import type { FeatureSuggestions } from '../../shared/suggest/model.ts';
import { buildMaterialIndex } from '../../shared/suggest/reading/material-index.ts';
import { suggest } from '../../shared/suggest/suggest.ts';
import { suggesterVersion } from '../../shared/suggest/suggester-version.ts';
import { WordVectors } from '../../shared/suggest/vectors/word-vectors.ts';
import { attemptAsync, unwrap } from '../../shared/util/result.ts';
import { vectorFiles } from '../import/vectors/vector-files.ts';
import { resourceFiles } from '../platform/resource-files.ts';
import { readLexiconFiles } from '../services/resources.ts';
import type { CommandContext } from './command-context.ts';
import { readImported, wholeNumber } from './io.ts';
import { findClaim, MAX_CLAIM_NO, readClaims } from './read-claims.ts';

type SuggestFlags = { claims: string; claim: number; material: string[]; top: number; vectors?: string };

const OUTLOOK_WORDS = { 'likely-present': '可能具备', unclear: '不明', 'likely-absent': '可能缺少' } as const;

/** `suggest`: passages of the material for every feature of one claim. */
export function addSuggestCommand(program: Command, context: CommandContext): void {
  program
    .command('suggest')
    .description('为每个技术特征在资料中找可能对应的段落，并说明理由')
    .requiredOption('--claims <FILE>', '权利要求文件')
    .requiredOption('--claim <N>', '权利要求的编号', wholeNumber(1, MAX_CLAIM_NO))
    .requiredOption('--material <FILE...>', '被诉产品资料')
    .option('--vectors <DIR>', '放有向量模型的文件夹；不给时不用向量模型')
    .option('--top <N>', '每个特征至多几段', wholeNumber(1, 100), 3)
    .action(async (flags: SuggestFlags) => {
      const { set } = await readClaims(flags.claims, context);
      const claim = findClaim(set, flags.claim);
      const materials = [];
      for (const file of flags.material) {
        const { text } = await readImported(file, context.streams);
        materials.push({ id: String(materials.length), text });
      }
      const model = flags.vectors === undefined ? undefined : await readModel(flags.vectors);
      const lexicon = buildLexicon(await readLexiconFiles(resourceFiles(context.resourcesDir)));
      const { features } = splitClaim(claim, { granularity: 'expert', labelStyle: 'letters' });
      const index = buildMaterialIndex(materials, lexicon, model);
      const rows = suggest(features, index, { top: flags.top });
      context.print({ version: suggesterVersion(model?.id), features: rows.map(rowJson) }, () =>
        rows.map(rowWords).join('\n\n'),
      );
    });
}

/** The model of a folder that was named on purpose: one that cannot be used is an error. The reader's own codes. */
async function readModel(folder: string): Promise<WordVectors> {
  const files = vectorFiles(folder);
  const read = await attemptAsync(async () => {
    const found = (await files.find()) ?? fail('VECTORS_NOT_FOUND', 'option');
    return unwrap(await files.read(found));
  });
  if (read.ok) return new WordVectors(read.value.table);
  const { code, message, details } = read.error;
  return fail(code, message, { ...details, name: folder });
}

function rowJson({ id, label, text, suggestions, outlook, outlookReason, missingTerms }: FeatureSuggestions) {
  const passages = suggestions.map(({ materialId, ...passage }) => ({
    material: Number(materialId),
    ...passage,
  }));
  return { id, label, text, suggestions: passages, outlook, outlookReason, missingTerms };
}

function rowWords({ label, text, suggestions, outlook }: FeatureSuggestions): string {
  const passages = suggestions.map((one, index) => {
    const reasons = one.reasons.map((reason) => reason.message).join('');
    return `  ${index + 1}. ${one.text}　（${one.score.toFixed(2)}　${reasons}）`;
  });
  return [`${label}　${text}　［${OUTLOOK_WORDS[outlook]}］`, ...passages].join('\n');
}
