import type { Circuit } from '#core/circuit/circuit.ts';
import type { DraftOrigin } from '#core/planning/savedDraft.ts';

/** Where a circuit comes from: a line above its title, and the title of what today's rules say of it. */
export interface WhoseWords {
  readonly line: string;
  readonly notice: string;
}

/** The circuits that are somebody's own, by where they come from. */
export const WHOSE_WORDS: Readonly<
  Record<Exclude<DraftOrigin, 'suggested'> | 'prescribed', WhoseWords>
> = {
  link: { line: 'From a link', notice: 'The circuit from the link' },
  prescribed: {
    line: 'From a link, as prescribed',
    notice: 'The circuit as prescribed',
  },
  edited: { line: 'Changed by you', notice: 'Your own circuit' },
  earlier: {
    line: 'From your earlier answers',
    notice: 'The circuit from before',
  },
};

/** What is said beside a circuit that no answer changes. */
export const STAYS = 'Your answers do not change it.';

/** The rests and the ceiling of a circuit in a sentence; empty without one. */
export function restsWords(circuit: Circuit | null): string {
  if (circuit === null) return '';
  const { rounds, restSeconds, roundRestSeconds, ceiling } = circuit;
  const between = rounds > 1 ? ` and ${roundRestSeconds} s between rounds` : '';
  return `Rests of ${restSeconds} s${between}, effort never above ${ceiling}.`;
}
