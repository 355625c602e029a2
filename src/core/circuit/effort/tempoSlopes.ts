/** One phase of a rep as it is drawn: the body is high or low at its start and at its end. */
export interface TempoSlope {
  readonly word: string;
  readonly seconds: number;
  readonly isHighBefore: boolean;
  readonly isHighAfter: boolean;
  /** A movement there and back, like a step or a hop. */
  readonly isThereAndBack: boolean;
}

const RISING: readonly string[] = ['up', 'out', 'open', 'in', 'turn'];
/** The word for a phase of an exercise that a page does not know. */
export const UNKNOWN_PHASE = 'move';
const THERE_AND_BACK: readonly string[] = [
  'step',
  'swing',
  'skip',
  'hop',
  UNKNOWN_PHASE,
];

/** The phases of a rep as slopes to draw. A rep that begins by going down begins high. */
export function tempoSlopes(
  phases: readonly { readonly word: string; readonly seconds: number }[],
): readonly TempoSlope[] {
  const rises = (word: string) =>
    RISING.includes(word) || THERE_AND_BACK.includes(word);
  let isHigh = !rises(phases[0]?.word ?? 'up');
  return phases.map(({ word, seconds }) => {
    const isHighBefore = isHigh;
    if (word !== 'pause') isHigh = rises(word);
    return {
      word,
      seconds,
      isHighBefore,
      isHighAfter: isHigh,
      isThereAndBack: THERE_AND_BACK.includes(word),
    };
  });
}
