import { SUGGESTER_VERSION } from './model.ts';

/** The method, and the vector model that took part (`vectors@` and the first characters of its SHA-256). */
export function suggesterVersion(modelId: string | undefined): string {
  return modelId === undefined ? SUGGESTER_VERSION : `${SUGGESTER_VERSION} vectors@${modelId}`;
}
