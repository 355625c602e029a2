/** How many bytes the whole site takes on the line; null where that cannot be learnt. */
export async function bytesOffline(base: string): Promise<number | null> {
  try {
    const response = await fetch(`${base}offline.json`);
    const data = (await response.json()) as { readonly bytes?: unknown };
    return typeof data.bytes === 'number' ? data.bytes : null;
  } catch {
    return null;
  }
}
