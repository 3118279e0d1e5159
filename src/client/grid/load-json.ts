const loading = new Map<string, Promise<unknown>>();

/**
 * Reads a document of this site once; a reading that failed is tried again the next time.
 * @throws Error where the document does not come.
 */
export function loadJson<Document>(address: string): Promise<Document> {
  const known = loading.get(address) ?? read(address);
  loading.set(address, known);
  known.catch(() => loading.delete(address));
  return known as Promise<Document>;
}

async function read(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}`);
  return response.json();
}
