/** The custom properties of a theme by name, such as `--fx-skin`. */
export type Tokens = ReadonlyMap<string, string>;

/** The custom properties that stylesheets set for a selector, in every rule whose selector is exactly that text; later ones win. */
export function tokensIn(
  stylesheets: readonly string[],
  selector: string,
): Tokens {
  const tokens = new Map<string, string>();
  for (const sheet of stylesheets) {
    const rules = sheet.replace(/\/\*[\s\S]*?\*\//g, '');
    for (const [, chosen = '', block = ''] of rules.matchAll(
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
