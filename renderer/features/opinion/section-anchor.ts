/** Id of the place where a section of the opinion begins on the page. */
export function sectionAnchor(section: string): string {
  return `opinion-section-${section}`;
}
