const known = new WeakMap<Blob, Promise<string | null>>();

/** SHA-256 of a file in hexadecimal digits; null where it cannot be read, or not be reckoned. */
export function digestOf(file: Blob): Promise<string | null> {
  let digest = known.get(file);
  if (!digest) known.set(file, (digest = reckon(file).catch(() => null)));
  return digest;
}

async function reckon(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
