import { ratingWords } from '#copy/session/ratings.ts';
import { counted } from '#copy/shared/clockface.ts';
import type { EffortPoint } from '#core/log/sums/effortHistory.ts';
import type { RunGroup } from '#core/log/sums/withAndWithout.ts';

/** The headings and short words of the log's charts. */
export const CHART_WORDS = {
  effort: 'How hard, against your aim',
  first: 'What this will add up to',
  table: 'The same as a table',
  older: 'Nine months earlier',
  newer: 'Nine months later',
  aim: 'aim',
  day: 'Day',
  howHard: 'How hard',
  soreNextMorning: 'Sore next morning',
  load: 'Load per week',
  loadRule: 'Effort times minutes, circuits and runs together, week by week.',
  week: 'Week from',
  circuits: 'Circuits',
  runs: 'Runs',
  loadNumber: 'Load',
} as const;

/** The efforts aimed at: "4–5", or "3" where they are one. */
export function aimWords([from, to]: EffortPoint['aim']): string {
  return from === to
    ? ratingWords(to)
    : `${ratingWords(from)}–${ratingWords(to)}`;
}

/** The ceiling as it stands on its line: "5, the ceiling". */
export function ceilingWords(ceiling: number): string {
  return `${ratingWords(ceiling)}, the ceiling`;
}

/** How hard a circuit was, as the table says it: "4½", "7, above the ceiling of 5", "not rated". */
export function effortWords({
  effort,
  isOver,
  ceiling,
}: Pick<EffortPoint, 'effort' | 'isOver' | 'ceiling'>): string {
  if (effort === null) return 'not rated';
  const words = ratingWords(effort);
  return isOver
    ? `${words}, above the ceiling of ${ratingWords(ceiling)}`
    : words;
}

/** How sore the legs were next morning, as the table says it; only the newest circuit's answer can still come. */
export function sorenessWords(
  nextMorning: number | null,
  isToCome: boolean,
): string {
  if (nextMorning !== null) return `${nextMorning}`;
  return isToCome ? 'to come' : 'not said';
}

/** What the picture shows, in words: what is drawn, and how to read it. */
export function chartKey(
  points: readonly EffortPoint[],
  isSorenessToCome: boolean,
): string {
  const aims = new Set(points.map(({ aim }) => aimWords(aim)));
  const sore = points.flatMap(({ nextMorning }) => nextMorning ?? []);
  const over = points.filter(({ isOver }) => isOver).length;
  return [
    'Height is effort, counted from 0.',
    aims.size === 1
      ? `The band across is your aim, ${[...aims].join('')}.`
      : 'The band across is your aim at the time.',
    over > 0 ? `Hatched in red: above the ceiling, ${timesWords(over)}.` : '',
    sore.length > 0
      ? `Hanging below the line: how sore you were next morning, ${Math.max(...sore)} at the most.`
      : '',
    isSorenessToCome ? 'A question mark is an answer still to come.' : '',
    points.some(({ effort }) => effort === null)
      ? 'An outline means not rated.'
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function timesWords(times: number): string {
  return times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`;
}

/** What is said while there are fewer than three circuits to draw. */
export function firstWords(points: readonly EffortPoint[]): string {
  const [first] = points;
  if (first === undefined)
    return 'Nothing yet. Each circuit becomes a bar, taller the harder it felt, against the aim of your level. How sore you were next morning hangs below.';
  const { effort, aim, isOver } = first;
  const said =
    points.length > 1
      ? 'Two so far.'
      : effort === null
        ? 'One so far, not rated.'
        : isOver
          ? `${ratingWords(effort)} was above the ceiling. The next one starts easier.`
          : effort < aim[0]
            ? `${ratingWords(effort)} is a good first one: easier than the aim, on purpose.`
            : `${ratingWords(effort)} is within the aim.`;
  return `${said} Dotted bars are what may come: one a fortnight.`;
}

/** The headings and short words of the runs with and without a circuit. */
export const COMPARISON_WORDS = {
  heading: 'Your easy runs, with and without',
  caution:
    'A few runs by one person, and no control group. Read it as a diary, not as a finding.',
  with: 'With a circuit first',
  without: 'Without',
  noEffort: 'no effort given',
} as const;

// From so many runs of each kind they are shown side by side.
const ENOUGH = 3;

/** How many runs of a kind are there, and how many are still to come before anything is compared. */
export function waitingWords({ runs }: Pick<RunGroup, 'runs'>): string {
  const missing = ENOUGH - runs;
  const there = `${counted(runs, 'run')} so far`;
  return missing <= 0 ? `${there}, enough` : `${there}, ${missing} to come`;
}

/** Why nothing is compared yet. */
export const NOT_ENOUGH_WORDS =
  'They are shown side by side once there are three easy runs of each kind: fewer would only look like an answer. A run counts once you have said how hard it was, or how it felt.';

/** The noun of a count of runs. */
export function runsNoun({ runs }: Pick<RunGroup, 'runs'>): string {
  return runs === 1 ? 'run' : 'runs';
}

/** A mean effort, to the tenth: "3.4". */
export function meanWords(mean: number): string {
  return mean.toFixed(1);
}

/** What the mean is of: "mean effort", and of how many where not every run has one. */
export function meanNoun({
  runs,
  rated,
}: Pick<RunGroup, 'runs' | 'rated'>): string {
  return rated < runs ? `mean effort, of ${rated}` : 'mean effort';
}

/** How runs felt, as counts: "5 lighter", "8 the same", "3 heavier". */
export function feelWords({
  lighter,
  same,
  heavier,
}: Pick<RunGroup, 'lighter' | 'same' | 'heavier'>): readonly string[] {
  return [`${lighter} lighter`, `${same} the same`, `${heavier} heavier`];
}
