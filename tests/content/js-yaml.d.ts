// Astro reads frontmatter with this package, so the tests do too; it comes without types of its own.
declare module 'js-yaml' {
  export function load(text: string): unknown;
}
