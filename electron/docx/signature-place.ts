import { bodyCharacters, type PageLayout } from './page-layout.ts';

/** Distances from the right edge of the text, in twips. */
export type SignaturePlace = Readonly<{ nameRight: number; dateRight: number }>;

/**
 * Where name and date stand for a document that will be sealed (GB/T 9704-2012 7.3.5.1): the date four
 * characters in from the right, the name centred on it; a longer name keeps the edge and the date is
 * centred below it. Chinese characters are one wide, digits and Latin letters one half.
 */
export function signaturePlace(name: string, date: string, layout: PageLayout): SignaturePlace {
  const dateRight = bodyCharacters(layout, 4);
  const difference = (bodyCharacters(layout, width(date)) - bodyCharacters(layout, width(name))) / 2;
  const nameRight = dateRight + difference;
  if (nameRight >= 0) return { nameRight: Math.round(nameRight), dateRight };
  return { nameRight: 0, dateRight: Math.max(0, Math.round(-difference)) };
}

/** Hundredths of a character of the body: the form that wins in Word and WPS. */
export function inCharacters(twips: number, layout: PageLayout): number {
  return Math.round((twips * 100) / bodyCharacters(layout, 1));
}

function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (character < '\u2000' ? 0.5 : 1), 0);
}
