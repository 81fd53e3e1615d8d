/** Messages between page and process as text: JSON in which bytes are kept. Runs on both sides. */
export function encode(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part instanceof ArrayBuffer
      ? { $bytes: btoa(Array.from(new Uint8Array(part), (byte) => String.fromCharCode(byte)).join('')) }
      : part,
  );
}

export function decode(text: string): unknown {
  return JSON.parse(text, (_key, part: unknown) => {
    if (typeof part !== 'object' || part === null || !('$bytes' in part)) return part;
    return Uint8Array.from(atob(String(part.$bytes)), (char) => char.charCodeAt(0)).buffer;
  });
}
