/** Latin letters of very different widths: two fonts rarely agree on their sum. */
const PROBE = 'mmmWWWiiillliIl1|QZ@';
const GENERIC = ['monospace', 'serif', 'sans-serif'] as const;

/**
 * Whether this computer has a font of one of these names. `document.fonts.check` answers for the page's own
 * fonts only, so widths are measured: a font that is not there is as wide as each fallback behind it.
 */
export function hasInstalledFont(families: readonly string[]): boolean {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return false;
  const width = (family: string): number => {
    context.font = `72px ${family}`;
    return context.measureText(PROBE).width;
  };
  return families.some((name) =>
    GENERIC.some((generic) => width(`${JSON.stringify(name)}, ${generic}`) !== width(generic)),
  );
}
