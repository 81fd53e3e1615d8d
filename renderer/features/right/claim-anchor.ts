/** Id of the element that shows a claim, so that references can lead to it. */
export function claimAnchor(no: number): string {
  return `claim-${no}`;
}

/** Id of the words in a claim that a problem of its list is about. */
export function problemAnchor(no: number, at: number): string {
  return `claim-${no}-problem-${at}`;
}
