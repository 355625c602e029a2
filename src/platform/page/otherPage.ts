/** The text of another page of this site. Null where it cannot be fetched. */
export async function fetchPage(address: string): Promise<string | null> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}
