import type { Circuit } from '#core/circuit/circuit.ts';
import type { Station } from '#core/circuit/station.ts';

/** One thing that differs between a circuit and an earlier one; `at` is a place in the round of the later one, from 0. */
export type CircuitChange =
  | { readonly kind: 'added'; readonly at: number }
  | { readonly kind: 'removed'; readonly code: string }
  /** Another exercise in a place; `code` is the one that stood there. */
  | {
      readonly kind: 'swapped';
      readonly at: number;
      readonly code: string;
    }
  | { readonly kind: 'order' }
  | { readonly kind: StationSetting; readonly at: number }
  | { readonly kind: 'tempo'; readonly at: number; readonly phase: number }
  | { readonly kind: CircuitSetting };

type StationSetting = 'dose' | 'sides' | 'variant' | 'rest-after';
type CircuitSetting =
  | 'rounds'
  | 'rest'
  | 'round-rest'
  | 'ceiling'
  | 'title'
  | 'note'
  | 'prescribed';

/** What differs between two circuits, exercises first. A title that only follows the minutes does not count. */
export function changesBetween(
  before: Circuit,
  after: Circuit,
): readonly CircuitChange[] {
  const stations = stationChanges(before.stations, after.stations);
  const settings = SETTINGS.filter(
    ([, setting]) => before[setting] !== after[setting],
  ).map(([kind]): CircuitChange => ({ kind }));
  const all = [...stations, ...settings];
  return all.length > 1 ? all.filter(({ kind }) => kind !== 'title') : all;
}

const SETTINGS: readonly (readonly [CircuitSetting, keyof Circuit])[] = [
  ['rounds', 'rounds'],
  ['rest', 'restSeconds'],
  ['round-rest', 'roundRestSeconds'],
  ['ceiling', 'ceiling'],
  ['title', 'title'],
  ['note', 'note'],
  ['prescribed', 'prescribed'],
];

function stationChanges(
  before: readonly Station[],
  after: readonly Station[],
): readonly CircuitChange[] {
  const removed = withoutOnce(before, after);
  const added = withoutOnce(after, before);
  if (removed.length === 0 && added.length === 0)
    return after.some(({ code }, at) => code !== before[at]?.code)
      ? [{ kind: 'order' }]
      : after.flatMap((station, at) => settingChanges(before[at], station, at));
  if (before.length === after.length)
    return after.flatMap(({ code }, at): readonly CircuitChange[] => {
      const former = before[at]?.code ?? code;
      return former === code ? [] : [{ kind: 'swapped', at, code: former }];
    });
  return [
    ...removed.map(({ code }): CircuitChange => ({ kind: 'removed', code })),
    ...added.map((station): CircuitChange => ({
      kind: 'added',
      at: after.indexOf(station),
    })),
  ];
}

function settingChanges(
  before: Station | undefined,
  after: Station,
  at: number,
): readonly CircuitChange[] {
  if (before === undefined || before === after) return [];
  const kinds = [
    ...(doseOf(before) === doseOf(after) ? [] : (['dose'] as const)),
    ...(before.sides === after.sides ? [] : (['sides'] as const)),
    ...(before.variant === after.variant ? [] : (['variant'] as const)),
    ...(before.restSeconds === after.restSeconds
      ? []
      : (['rest-after'] as const)),
  ];
  const tempo = tempoOf(before);
  return [
    ...kinds.map((kind): CircuitChange => ({ kind, at })),
    ...tempoOf(after).flatMap((seconds, phase): readonly CircuitChange[] =>
      tempo[phase] === undefined || tempo[phase] === seconds
        ? []
        : [{ kind: 'tempo', at, phase }],
    ),
  ];
}

function doseOf({ work }: Station): number {
  return work.kind === 'hold' ? work.seconds : work.count;
}

function tempoOf({ work }: Station): readonly number[] {
  return work.kind === 'hold' ? [] : work.tempo;
}

/** The stations whose exercise the others do not have, or not so often. */
function withoutOnce(
  stations: readonly Station[],
  others: readonly Station[],
): readonly Station[] {
  const left = others.map(({ code }) => code);
  return stations.filter(({ code }) => {
    const found = left.indexOf(code);
    if (found < 0) return true;
    left.splice(found, 1);
    return false;
  });
}
