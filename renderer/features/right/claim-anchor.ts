/** Id of the element that shows a claim, so that references can lead to it. */
export function claimAnchor(no: number): string {
  return `claim-${no}`;
}
