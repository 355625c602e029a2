import { readFileSync } from 'node:fs';

const text = readFileSync(
  new URL('../../docs/architecture.md', import.meta.url),
  'utf8',
);

/** The rooms each room may import besides itself, as docs/architecture.md tells it. */
export const ROOMS = tableUnder('| room ');

/** The same inside the core; `root files` are those in no room of it. */
export const CORE_ROOMS = tableUnder('| room in core ');

/** The rows of the table whose first cell begins so: a name, and the names in the second cell. */
function tableUnder(head: string): ReadonlyMap<string, readonly string[]> {
  const lines = text.slice(text.indexOf(`\n${head}`) + 1).split('\n');
  const end = lines.findIndex((line) => !line.startsWith('|'));
  const rows = lines.slice(2, end).map((line) => {
    const [name = '', open = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    return [name, open === 'nothing' ? [] : open.split(', ')] as const;
  });
  return new Map(rows);
}
