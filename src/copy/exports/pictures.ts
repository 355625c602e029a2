import type { Circuit } from '#core/circuit/circuit.ts';
import { circuitOf } from '#core/log/next/standing.ts';
import { lastEffort, wasPainful, type Entry } from '#core/log/entry/entry.ts';
import type { EntryStrip } from '#core/log/entry/entryStrip.ts';
import { effortBandOf } from '#core/session/rating/effortLimit.ts';
import { capital } from '#copy/circuit/circuits.ts';
import { bandInWords } from '#copy/circuit/efforts.ts';
import { rowWords, runWords, weekdayOf } from '#copy/log/entries.ts';
import { countInWords } from '#copy/log/numbers.ts';
import { ratingWords } from '#copy/session/ratings.ts';
import { shortDayOfYear } from '#copy/shared/calendar.ts';
import { clockface } from '#copy/shared/clockface.ts';
import { LEVEL_NAMES } from '#copy/shared/levels.ts';

/** What a picture of a circuit says under it: "Three rounds, then run easy". */
export function picturePlanWords({ mode, rounds }: Circuit): string {
  const times = capital(countInWords(rounds, 'round'));
  return mode === 'circuit'
    ? `${times}, then run easy`
    : `${times}, then your run`;
}

/** Whom a circuit is for, and how hard it should feel: "Regular. Effort 4 to 5 out of 10". */
export function pictureEffortWords(circuit: Circuit): string {
  return `${LEVEL_NAMES[circuit.level]}. Effort ${bandInWords(effortBandOf(circuit))} out of 10`;
}

/** What a picture of what was done says under it, beside its time: "Three rounds. Easy 35 min, felt lighter". */
export function pictureDoneWords(entry: Entry): string {
  const time = clockface(entry.circuit?.seconds ?? 0);
  const words = rowWords(entry, circuitOf(entry))
    .filter(Boolean)
    .join(' ')
    .replace(`, ${time}`, '')
    .replace(/\.$/, '');
  const { run } = entry;
  return run?.isPlanned === true && !wasPainful(entry)
    ? `${words}. ${runWords(run)}`
    : words;
}

/** When it was, and how hard at the end: "Sun 1 Mar 2026. Effort 5 out of 10 at the end". */
export function pictureDayWords(entry: Entry): string {
  const effort = lastEffort(entry);
  const day = `${weekdayOf(entry.date)} ${shortDayOfYear(entry.date)}`;
  return effort === null
    ? day
    : `${day}. Effort ${ratingWords(effort)} out of 10 at the end`;
}

/** What the hatching in a picture of what was done means; empty where there is none. */
export function hatchingWords({ bars, limit }: EntryStrip): string {
  return bars.some(({ look }) => look === 'over')
    ? `Hatched: above ${ratingWords(limit)}`
    : '';
}

/** The name of a round under it. */
export function roundWords(round: number): string {
  return `Round ${round}`;
}

/** What a circuit that is not known is called in a picture. */
export const UNKNOWN_CIRCUIT = 'A circuit';
