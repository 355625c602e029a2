import { createMemo, Show } from 'solid-js';
import type { Circuit } from '#core/circuit/circuit.ts';
import { writeLink } from '#core/circuit/link/link.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import type { Log } from '#core/log/log.ts';
import { offeredDay } from '#core/log/next/offeredMoment.ts';
import { unresolvedPain } from '#core/log/next/pain.ts';
import {
  NEXT_REASON_TAGS,
  whatNext,
  type WhatNext,
} from '#core/log/next/whatNext.ts';
import { NEXT_LINKS, whatNextWords } from '#copy/log/whatNext.ts';
import type { LogPlaces } from '#islands/log/places.ts';
import type { Panels } from '#islands/share/loadPanels.ts';
import { ShareButton } from '#islands/shared/ShareButton.tsx';
import { Tags } from '#islands/shared/Tags.tsx';

interface Props {
  readonly log: Log;
  readonly catalogue: Catalogue;
  readonly today: string;
  readonly places: LogPlaces;
}

// Circuits in a row at the effort aimed at, from which there are three ways on (rule "Three doors").
const GOOD_FOR_DOORS = 2;

/** What the next circuit could be, by which rule, and where it is built. */
export function WhatThen(props: Props) {
  const next = createMemo(() =>
    unresolvedPain(props.log) === null
      ? whatNext(props.log, props.catalogue)
      : null,
  );
  const builderAt = (circuit: Circuit) =>
    `${props.places.base}build/#${writeLink(circuit)}`;
  /** The same circuit where that is the plan; null where the builder makes it easier or harder by itself. */
  const sameAgain = ({ step, circuit, because }: WhatNext) =>
    (step === 'repeat' || step === 'up') && because !== 'easy' ? circuit : null;
  const build = (shown: WhatNext) => {
    const same = sameAgain(shown);
    return same === null
      ? ([`${props.places.base}build/`, NEXT_LINKS.build] as const)
      : ([builderAt(same), NEXT_LINKS.same] as const);
  };

  /** Puts the next date into a calendar, with its circuit where that is known by now. */
  function openCalendar(panels: Panels, shown: WhatNext) {
    const { catalogue, places, log, today } = props;
    const { base } = places;
    const circuit = sameAgain(shown);
    const day = offeredDay(log, today);
    if (circuit === null)
      panels.openSeasonShare({
        days: [{ day, words: whatNextWords(shown, catalogue).join(' ') }],
        arePrintable: false,
        base,
      });
    else
      panels.openShare({ circuit, catalogue, base, day, opensAt: 'calendar' });
  }

  return (
    <div class="log-then ui">
      <Show when={next()}>
        {(shown) => (
          <>
            <p>
              <b>What then?</b>{' '}
              {whatNextWords(shown(), props.catalogue).join(' ')}
            </p>
            <Tags of={NEXT_REASON_TAGS[shown().because]} />
          </>
        )}
      </Show>
      <div class="buttons">
        <a class="button compact" href={props.places.season}>
          {NEXT_LINKS.season}
        </a>
        <Show when={next()}>
          {(shown) => (
            <>
              <a class="button compact" href={build(shown())[0]}>
                {build(shown())[1]}
              </a>
              <ShareButton
                class="button compact"
                label={NEXT_LINKS.calendar}
                open={(panels) => openCalendar(panels, shown())}
              />
              <Show when={shown().nextLevel}>
                {(level) => (
                  <a class="button compact" href={builderAt(level().circuit)}>
                    {NEXT_LINKS.level}
                  </a>
                )}
              </Show>
              <Show when={shown().good >= GOOD_FOR_DOORS}>
                <a class="text-link" href={`${props.places.base}build/`}>
                  {NEXT_LINKS.ways}
                </a>
              </Show>
            </>
          )}
        </Show>
      </div>
    </div>
  );
}
