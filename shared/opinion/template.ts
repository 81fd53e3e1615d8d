import { z } from 'zod';
import { SECTION_IDS } from '../domain/opinion.ts';

const words = z.string().max(5_000);

/**
 * What a centre may change about its opinions without a programmer: the sections, their order and
 * headings, and the fixed paragraphs. The words that follow from the case are not in here.
 */
export const opinionTemplateSchema = z.strictObject({
  id: z.string().max(60),
  version: z.string().max(40),
  sections: z
    .array(
      z.strictObject({
        key: z.string().max(40),
        heading: words.nullable(),
        /** Parts of the case written here, in order (§6.2). */
        parts: z.array(z.enum(SECTION_IDS)).min(1).max(10),
        /** Left out when the case has nothing for it and the expert wrote nothing. */
        optional: z.boolean(),
      }),
    )
    .min(1)
    .max(40),
  /** Declaration (声明) of §6.5, one paragraph each. */
  disclaimer: z.array(words).max(30),
  /** Ids of legal texts always named, in order; those behind the rules applied are added. */
  basis: z.array(z.string().max(80)).max(60),
  /** Said where no defence was raised. */
  noDefence: words,
  /** Said before the comparison. */
  comparisonLead: words,
  /** Said where no term needed construction. */
  noConstruction: words,
});

export type OpinionTemplate = Readonly<z.infer<typeof opinionTemplateSchema>>;

/** The template with the centre's own declaration, one paragraph per line; an empty one changes nothing. */
export function withDisclaimer(template: OpinionTemplate, words: string): OpinionTemplate {
  const disclaimer = words
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return disclaimer.length === 0 ? template : { ...template, disclaimer };
}
