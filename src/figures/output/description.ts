import type { Movement } from '#figures/movement/movement.ts';

const VIEW_SENTENCES = {
  side: 'Seen from the side.',
  lying: 'Seen from the side, on the floor.',
  front: 'Seen from the front.',
  'close-up': 'Close-up of the feet from the front.',
} as const satisfies Record<Movement['view'], string>;

/** What there is to see, in words: the view, what to pay attention to, how fast, and which muscles work. */
export function descriptionOf(movement: Movement, mirrored = false): string {
  const muscles = `Working muscles: ${movement.primary.join(', ')}`;
  const helpers =
    movement.secondary.length > 0
      ? `; helping: ${movement.secondary.join(', ')}`
      : '';
  return `${VIEW_SENTENCES[movement.view]}${workingLeg(movement, mirrored)} ${movement.cue} ${movement.tempo} ${muscles}${helpers}.`;
}

function workingLeg({ working }: Movement, mirrored: boolean): string {
  if (working === 'both') return '';
  const leg = (working === 'near') === mirrored ? 'left' : 'right';
  return ` The ${leg} leg works.`;
}
