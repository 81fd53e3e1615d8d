/** Acts of Article 11 (侵权行为, §2.8) and the two indirect ones (帮助、教唆). */
export const ACTS = {
  MAKE: { word: '制造', covers: ['PRODUCT', 'DESIGN_PRODUCT'] },
  USE: { word: '使用', covers: ['PRODUCT', 'PRODUCT_OF_PROCESS'] },
  OFFER: { word: '许诺销售', covers: ['PRODUCT', 'PRODUCT_OF_PROCESS', 'DESIGN_PRODUCT'] },
  SELL: { word: '销售', covers: ['PRODUCT', 'PRODUCT_OF_PROCESS', 'DESIGN_PRODUCT'] },
  IMPORT: { word: '进口', covers: ['PRODUCT', 'PRODUCT_OF_PROCESS', 'DESIGN_PRODUCT'] },
  USE_PROCESS: { word: '使用专利方法', covers: ['PROCESS'] },
  CONTRIBUTE: { word: '帮助实施', covers: ['PRODUCT', 'PROCESS', 'PRODUCT_OF_PROCESS', 'DESIGN_PRODUCT'] },
  INDUCE: { word: '教唆实施', covers: ['PRODUCT', 'PROCESS', 'PRODUCT_OF_PROCESS', 'DESIGN_PRODUCT'] },
} as const satisfies Readonly<Record<string, Readonly<{ word: string; covers: readonly ActObject[] }>>>;

export type Act = keyof typeof ACTS;

/** What the act is done to: a patented product, process, a process's direct product, a design product. */
export type ActObject = 'PRODUCT' | 'PROCESS' | 'PRODUCT_OF_PROCESS' | 'DESIGN_PRODUCT';

/** Rights that Article 11 speaks of. */
export type PatentKind = 'INVENTION' | 'UTILITY_MODEL' | 'DESIGN';

const OBJECTS: Readonly<Record<PatentKind, readonly ActObject[]>> = {
  INVENTION: ['PRODUCT', 'PROCESS', 'PRODUCT_OF_PROCESS'],
  UTILITY_MODEL: ['PRODUCT'],
  DESIGN: ['DESIGN_PRODUCT'],
};

/**
 * Whether `act` on `object` is exploitation of a patent of this kind (专利法第十一条): using a design
 * product is not, and a utility model has no process.
 */
export function isExploitation(kind: PatentKind, object: ActObject, act: Act): boolean {
  const covers: readonly ActObject[] = ACTS[act].covers;
  return OBJECTS[kind].includes(object) && covers.includes(object);
}
