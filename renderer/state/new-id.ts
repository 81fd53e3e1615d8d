/** A fresh id for an entity or a request. */
export function newId(): string {
  return crypto.randomUUID();
}
