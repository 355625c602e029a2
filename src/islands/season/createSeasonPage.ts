import { createEffect, createMemo, createSignal } from 'solid-js';
import type { SeasonGap } from '#core/season/seasonGaps.ts';
import { withoutMove, type Move } from '#core/season/moveCircuit.ts';
import { planSeason, type PlannedCircuit } from '#core/season/planSeason.ts';
import type { Season } from '#core/season/season.ts';
import { capitalised } from '#copy/season/seasonNames.ts';
import {
  datesNews,
  MOVED_WORDS,
  summaryWords,
} from '#copy/season/seasonDates.ts';
import { SEASON_PAGE, SEASON_TROUBLE } from '#copy/season/seasonPage.ts';
import type {
  DeviceSeason,
  SeasonPlace,
} from '#islands/season/createSeason.ts';
import { seasonRecordOf } from '#islands/season/seasonRecord.ts';
import type { DeviceLog } from '#islands/shared/log/createLog.ts';

/** A row of the dates: a circuit, or a stretch without one. */
export type DateRow =
  | { readonly kind: 'circuit'; readonly circuit: PlannedCircuit }
  | { readonly kind: 'gap'; readonly gap: SeasonGap };

/** The season's page as signals: the plan, which circuit is being moved, and what is said after a change. */
export function createSeasonPage(
  device: DeviceSeason,
  deviceLog: Pick<DeviceLog, 'log' | 'today'>,
  say: (words: string) => void,
) {
  const [moving, setMoving] = createSignal<string | null>(null);
  const { season } = device;
  const { today } = deviceLog;
  const record = createMemo(() => seasonRecordOf(deviceLog.log(), today()));
  const plan = createMemo(() => planSeason(season(), record(), today()));
  const races = () => season().races;
  /** How many circuits fit, or that none may be planned. */
  const summary = () =>
    record().earliest === null
      ? SEASON_PAGE.noDates
      : summaryWords(plan(), races(), today());

  /** Circuits and gaps by name, in order; a name stays the same as long as its day does. */
  const rows = createMemo((): ReadonlyMap<string, DateRow> => {
    const { circuits, gaps } = plan();
    const named: readonly (readonly [string, DateRow])[] = [
      ...circuits.map(
        (circuit) =>
          [`${circuit.day} c`, { kind: 'circuit', circuit }] as const,
      ),
      ...gaps.map((gap) => [`${gap.day} gap`, { kind: 'gap', gap }] as const),
    ];
    return new Map(named.toSorted(([one], [other]) => (one < other ? -1 : 1)));
  });

  // A circuit that is planned no more cannot be moved any further.
  createEffect(() => {
    const day = moving();
    if (day !== null && !plan().circuits.some((one) => one.day === day))
      setMoving(null);
  });

  function change(
    update: (season: Season) => Season,
    place: SeasonPlace,
    words: string,
  ) {
    device.change(update, place, words);
    const isStored = device.state() === 'saved';
    const news = `${capitalised(words)}. ${datesNews(plan())}`;
    say(isStored ? news : `${news} ${SEASON_TROUBLE.unsavedTitle}.`);
  }

  return {
    season,
    races,
    today,
    record,
    plan,
    summary,
    rows,
    moving,
    say,
    lastStep: device.lastStep,
    change,
    /** Opens the days of a circuit's week, or closes them with null. */
    startMoving: setMoving,
    move(move: Move, to: string) {
      setMoving(null);
      const { moved } = move.season;
      change((one) => ({ ...one, moved }), 'dates', MOVED_WORDS.didMove(to));
    },
    /** Leaves a day that was fixed by hand to the plan. */
    free(day: string) {
      setMoving(null);
      change((one) => withoutMove(one, day), 'dates', MOVED_WORDS.didFree(day));
    },
    undo() {
      const step = device.undo();
      if (step === null) return;
      setMoving(null);
      say(`${SEASON_PAGE.undone(step.words)} ${datesNews(plan())}`);
    },
  };
}

export type SeasonPageState = ReturnType<typeof createSeasonPage>;
