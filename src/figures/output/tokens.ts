/** The custom properties of a theme by name, as in "--fx-skin". */
export type Tokens = ReadonlyMap<string, string>;

/** The tokens that stylesheets give to one selector, written exactly so; later ones win. */
export function tokensIn(
  stylesheets: readonly string[],
  selector: string,
): Tokens {
  const tokens = new Map<string, string>();
  for (const sheet of stylesheets) {
    const bare = sheet.replace(/\/\*[\s\S]*?\*\//g, '');
    for (const [, chosen = '', block = ''] of bare.matchAll(
      /([^{}]+)\{([^{}]*)\}/g,
    )) {
      if (chosen.trim() !== selector) continue;
      for (const [, name = '', value = ''] of block.matchAll(
        /(--[\w-]+):\s*([^;]+);/g,
      ))
        tokens.set(name, value.trim());
    }
  }
  return tokens;
}
