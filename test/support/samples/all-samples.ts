import { CUP_LID } from './cup-lid.ts';
import { DRIED_SOUP } from './dried-soup.ts';
import type { SampleSource } from './sample-source.ts';
import { TOOTHBRUSH } from './toothbrush.ts';

/** The samples in the order in which a newcomer meets them. */
export const ALL_SAMPLES: readonly SampleSource[] = [CUP_LID, DRIED_SOUP, TOOTHBRUSH];
