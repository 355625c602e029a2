import type { Movement } from '#figures/movement/movement.ts';

const VIEW_SENTENCES = {
  side: 'Seen from the side.',
  lying: 'Seen from the side, on the floor.',
  front: 'Seen from the front.',
  'close-up': 'Close-up of the feet from the front.',
} as const satisfies Record<Movement['view'], string>;

/** What there is to see, in words: the view, what to pay attention to, how fast, and which muscles work. */
export function descriptionOf(movement: Movement, mirrored = false): string {
  const { view, cue, tempo } = movement;
  return `${VIEW_SENTENCES[view]}${workingLeg(movement, mirrored)} ${cue} ${tempo}${musclesOf(movement)}`;
}

/** The sentence about the muscles; empty for a walk and a run, which light none. */
function musclesOf({ primary, secondary }: Movement): string {
  if (primary.length === 0) return '';
  const helpers =
    secondary.length > 0 ? `; helping: ${secondary.join(', ')}` : '';
  return ` Working muscles: ${primary.join(', ')}${helpers}.`;
}

function workingLeg({ working }: Movement, mirrored: boolean): string {
  if (working === 'both') return '';
  const leg = (working === 'near') === mirrored ? 'left' : 'right';
  return ` The ${leg} leg works.`;
}
