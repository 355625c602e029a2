import { For } from 'solid-js';
import { HOW_MANY, NOT_THIS_ONE, setCaption } from '#copy/circuit/oneSet.ts';
import { LEVEL_NAMES } from '#copy/shared/levels.ts';
import { SET_HEIGHT, setAxis, setOutline } from '#core/circuit/setOutline.ts';
import type { Station } from '#core/circuit/station.ts';
import type { TempoPhase } from '#core/exercise/exercise.ts';
import { LEVELS, type Level } from '#core/vocabulary.ts';

interface Props {
  /** One set at each level; null where the exercise is not for that level. */
  readonly sets: Readonly<Record<Level, Station | null>>;
  readonly phases: readonly TempoPhase[];
  /** Whether the level cannot be changed now. */
  readonly isFixed: boolean;
}

/** Room under the drawing for the marks of its seconds. */
const MARKS = 12;

/**
 * The dose of each level as a switch, and the set of the level that is on, drawn to time. The stylesheet shows the right
 * drawing, so that it works without script.
 */
export function SetLevels(props: Props) {
  const offered = () =>
    LEVELS.flatMap((level) => {
      const station = props.sets[level];
      return station ? [{ level, station }] : [];
    });
  const axis = () => setAxis(offered().map(({ station }) => station));
  const marks = () =>
    Array.from(
      { length: axis() / 10 + 1 },
      (_, at) => `M${at * 10} ${SET_HEIGHT}v${at % 3 === 0 ? MARKS : 8}`,
    ).join('');

  return (
    <>
      <fieldset class="set-levels" disabled={props.isFixed}>
        <legend>{HOW_MANY}</legend>
        <div>
          <For each={LEVELS}>
            {(level) => (
              <label>
                <input
                  type="radio"
                  name="level"
                  value={level}
                  checked={level === 'regular'}
                  disabled={props.sets[level] === null}
                />
                <span>
                  {LEVEL_NAMES[level]} {doseOf(props.sets[level])}
                </span>
              </label>
            )}
          </For>
        </div>
      </fieldset>
      <For each={offered()}>
        {({ level, station }) => (
          <div class={`one-set of-${level}`}>
            <svg
              viewBox={`0 0 ${axis()} ${SET_HEIGHT + MARKS}`}
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <path
                class="one-set-teeth"
                d={setOutline(station, props.phases)}
              />
              <path class="one-set-marks" d={marks()} />
            </svg>
            <p>
              <b>
                <span class="one-set-level">{LEVEL_NAMES[level]}: </span>
                {setCaption(station).dose}
              </b>{' '}
              <span>{setCaption(station).time}</span>
            </p>
          </div>
        )}
      </For>
    </>
  );
}

function doseOf(station: Station | null) {
  if (station === null) return <small>{NOT_THIS_ONE}</small>;
  const { work } = station;
  return (
    <b class="numerals">
      {work.kind === 'hold' ? `${work.seconds} s` : work.count}
    </b>
  );
}
