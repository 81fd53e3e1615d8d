import canonicalize from 'canonicalize';
import { invariant } from '../util/assert.ts';

/** Canonical JSON (RFC 8785): equal values give equal bytes in any language. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  invariant(typeof text === 'string', 'value has a JSON form');
  return text;
}
