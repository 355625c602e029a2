import { readFileSync } from 'node:fs';

const paper = readFileSync(
  new URL('../../docs/rules.md', import.meta.url),
  'utf8',
);

/** The rows of the table under a rule of docs/rules.md, cell by cell, without its head. */
export function tableIn(rule: string): readonly (readonly string[])[] {
  const section = paper.split(`\n## ${rule}\n`)[1]?.split('\n## ')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  if (rows.length < 3)
    throw new Error(`docs/rules.md has no table under "${rule}".`);
  return rows.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
