import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { RACK_CLAIMS } from '../support/case-builder.ts';

/** Claim texts to measure with: a folder of real sets when one is given, otherwise forty written here. */
export function claimSets(corpus: string | undefined): readonly string[] {
  if (corpus === undefined) return Array.from({ length: 40 }, () => longSet());
  const folder = path.join(corpus, 'claims');
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

/** Ten claims, each the folding rack's first one with more said of its parts. */
function longSet(): string {
  const [first = ''] = RACK_CLAIMS.split('\n');
  const rest = Array.from(
    { length: 9 },
    (_, index) =>
      `${index + 2}. 根据权利要求1所述的折叠晾衣架，其特征在于：所述底座（1）上设有第${index + 1}加强筋，所述加强筋的厚度为${index + 1}mm；所述支撑杆（2）与所述加强筋卡接。`,
  );
  return [first, ...rest].join('\n');
}
