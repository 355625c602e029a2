import { pointsWords } from '#copy/circuit/efforts.ts';
import { capital, listed, nameIn } from '#copy/circuit/circuits.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import type { Advice } from '#core/planning/explaining/advice.ts';

// What stands in braces is filled in by `adviceWords`: names, numbers, muscles.
const ADVICE_WORDS: Readonly<Record<Advice['kind'], string>> = {
  gated: 'Today is a day for a warm-up, and this is a circuit.',
  'hard-ceiling':
    'Its ceiling is effort {ceiling}; today it should be {most} at most.',
  'above-ceiling':
    'It is likely to feel {by} above the ceiling. Fewer rounds, smaller doses or longer rests bring it down.',
  'too-long': 'It takes more than {mostMinutes} minutes, which is the limit.',
  'over-time': 'It takes longer than the {minutes} minutes you have.',
  'too-many-rounds': 'Rounds: {most} at most today.',
  'too-much': 'In all, it is more than a circuit at your level should be.',
  'few-exercises': 'A circuit has at least {least} exercises.',
  'many-exercises': 'Your level has {most} exercises at most.',
  untouched: 'Nothing in it works {muscles}.',
  'too-heavy': '{allowed} of the hardest exercises today.',
  alike: '{name} and {other} are much the same: one of them is enough.',
  'same-region':
    '{name} and {next} tire the same place, one right after the other.',
  'short-rest': 'Rests under 20 s leave no time to recover.',
  unknown: '{name} is not known to this page.',
  gym: '{name} belongs on a gym day of its own, at least 48 hours away.',
  impact:
    '{name} involves jumping. A circuit has no jumps, apart from one at the advanced level.',
  'activation-only': '{name} is a warm-up drill, not circuit work.',
  'circuit-only': '{name} tires too much for a warm-up.',
  'not-for-level': '{name} is not for your level.',
  'big-dose': '{name}: the dose at your level is {dose}.',
  'no-kit': '{name} needs something you do not have.',
  sore: '{name} works {muscles}, and you are sore there.',
};

/** Advice in a sentence. */
export function adviceWords(
  advice: Advice,
  circuit: Circuit,
  { catalogue }: { readonly catalogue: Catalogue },
): string {
  const nameAt = (at: number) =>
    nameIn(catalogue, circuit.stations[at]?.code ?? '');
  const fields: Readonly<Record<string, unknown>> = {
    ceiling: circuit.ceiling,
    ...advice,
    ...('at' in advice
      ? { name: capital(nameAt(advice.at)), next: nameAt(advice.at + 1) }
      : {}),
    ...('other' in advice ? { other: nameAt(advice.other) } : {}),
    ...(advice.kind === 'too-heavy'
      ? { allowed: advice.most === 0 ? 'None' : `No more than ${advice.most}` }
      : {}),
    ...('by' in advice ? { by: pointsWords(advice.by) } : {}),
    ...('muscles' in advice ? { muscles: listed(advice.muscles) } : {}),
  };
  return ADVICE_WORDS[advice.kind].replace(/\{(\w+)\}/g, (_, field: string) =>
    String(fields[field]),
  );
}
