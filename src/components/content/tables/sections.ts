/** What a table in content is named after until its page knows the heading above it. */
export const HEADING_ABOVE = 'heading-above';

/** A text as its page shows it: what stands before the first heading, and the sections that begin with one. */
export interface Sections {
  readonly opening: string;
  readonly sections: readonly string[];
}

/**
 * Cuts the HTML of a text at its headings of the second rank, and names each table after the heading of its section.
 * Throws an Error that names the file where a table stands before the first heading.
 */
export function sectionsOf(written: string, file: string): Sections {
  const pieces = written.split(/(?=<h2 id=)/);
  const opening = written.startsWith('<h2 id=') ? '' : (pieces.shift() ?? '');
  if (opening.includes(`"${HEADING_ABOVE}"`))
    throw new Error(`${file} has a table without a heading above it.`);
  const sections = pieces.map((section) => {
    const [, heading = ''] = /^<h2 id="([^"]*)"/.exec(section) ?? [];
    return section.replaceAll(`"${HEADING_ABOVE}"`, `"${heading}"`);
  });
  return { opening: opening.trim(), sections };
}
