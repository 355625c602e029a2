/** The custom properties of a theme by name, such as `--fx-skin`. */
export type Tokens = ReadonlyMap<string, string>;

/**
 * The tokens that a stylesheet gives to `:root` everywhere, as they are in one theme: `light-dark(a, b)` becomes a or b.
 * What it gives for some media only, such as a wish for more contrast, is left out.
 */
export function tokensIn(stylesheet: string, theme: 'light' | 'dark'): Tokens {
  const tokens = new Map<string, string>();
  const rules = stylesheet
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  for (const [, block = ''] of rules.matchAll(/:root\s*\{([^{}]*)\}/g)) {
    for (const [, name = '', value = ''] of block.matchAll(
      /(--[\w-]+):\s*([^;]+);/g,
    ))
      tokens.set(name, inTheme(value.trim(), theme));
  }
  return tokens;
}

function inTheme(value: string, theme: 'light' | 'dark'): string {
  const [, light, dark] =
    /^light-dark\(([^,]+),\s*([^,]+)\)$/.exec(value) ?? [];
  return (theme === 'light' ? light : dark) ?? value;
}
