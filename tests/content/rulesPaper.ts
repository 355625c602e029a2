import { readFileSync } from 'node:fs';

const paper = readFileSync(
  new URL('../../docs/rules.md', import.meta.url),
  'utf8',
);

/** The rows of the table under a rule of docs/rules.md, cell by cell, without its head. */
export function tableIn(rule: string): readonly (readonly string[])[] {
  const rows = linesOf(rule).filter((line) => line.startsWith('|'));
  if (rows.length < 3)
    throw new Error(`docs/rules.md has no table under "${rule}".`);
  return rows.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** The items of the list under a rule of docs/rules.md. */
export function listIn(rule: string): readonly string[] {
  return linesOf(rule)
    .filter((line) => line.startsWith('- '))
    .map((line) => line.slice(2));
}

function linesOf(rule: string): readonly string[] {
  const section = paper.split(`\n## ${rule}\n`)[1]?.split('\n## ')[0] ?? '';
  return section.split('\n');
}
