import { createMemo, For, Show } from 'solid-js';
import { Tags } from '#islands/shared/Tags.tsx';
import { unresolvedPain } from '#core/log/next/pain.ts';
import type { Log } from '#core/log/log.ts';
import { closedWords } from '#copy/season/closedDays.ts';
import { circuitWords, gapWords } from '#copy/season/seasonDates.ts';
import { BEND_WORDS, bendWords } from '#copy/season/seasonInputs.ts';
import { painWords, SEASON_PAGE } from '#copy/season/seasonPage.ts';
import { dayInWords } from '#copy/shared/calendar.ts';
import type { Bend } from '#core/season/bendWeek.ts';
import type { SeasonGap } from '#core/season/seasonGaps.ts';
import type { SeasonPageState } from '#islands/season/createSeasonPage.ts';
import { focusFirst } from '#islands/season/focusFirst.ts';
import { CircuitRow } from '#islands/season/CircuitRow.tsx';
import { PartHead } from '#islands/season/PartHead.tsx';
import { ShareButton } from '#islands/shared/ShareButton.tsx';
import { withBend } from '#islands/season/usualWeekChanges.ts';

interface Props {
  readonly page: SeasonPageState;
  readonly log: Log;
  /** The site's own address, with its folder. */
  readonly base: string;
}

/** The dates: each circuit with its reason, and each stretch without one. */
export function Dates(props: Props) {
  const names = createMemo(() => [...props.page.rows().keys()]);
  const pain = () => unresolvedPain(props.log);
  const lastDone = () =>
    props.page
      .record()
      .done.filter((day) => day <= props.page.today())
      .toSorted()
      .at(-1);
  /** The race before which the circuit of a day is the last one. */
  const lastBefore = (day: string) => {
    const { circuits, endsWith } = props.page.plan();
    return circuits.at(-1)?.day === day ? endsWith : null;
  };

  const request = () => ({
    days: props.page.plan().circuits.map((circuit) => ({
      day: circuit.day,
      words: circuitWords(circuit, props.page.races(), lastBefore(circuit.day)),
    })),
    arePrintable: true,
    base: props.base,
  });

  return (
    <section class="season-dates" aria-labelledby="season-dates">
      <PartHead page={props.page} place="dates" heading={SEASON_PAGE.dates} />
      <Show when={pain()}>
        {(entry) => (
          <div class="notice stop">
            <b>{painWords(entry().date).title}</b>
            {painWords(entry().date).sentence}
            <Tags of={['judgement']} />
          </div>
        )}
      </Show>
      <Show when={props.page.plan().bend}>
        {(bend) => <BendNotice page={props.page} bend={bend()} />}
      </Show>
      <Show when={!pain()}>
        <p class="ui muted">
          {lastDone() === undefined
            ? SEASON_PAGE.nothingYet
            : SEASON_PAGE.lastDone(lastDone() ?? '')}
        </p>
        <ol class="season-list">
          <For each={names()}>
            {(name) => {
              const row = () => props.page.rows().get(name);
              const circuit = () => {
                const now = row();
                return now?.kind === 'circuit' ? now.circuit : null;
              };
              const gap = () => {
                const now = row();
                return now?.kind === 'gap' ? now.gap : null;
              };
              return (
                <>
                  <Show when={circuit()}>
                    {(one) => (
                      <CircuitRow
                        page={props.page}
                        circuit={one()}
                        lastBefore={lastBefore(one().day)}
                      />
                    )}
                  </Show>
                  <Show when={gap()}>
                    {(one) => <GapRow page={props.page} gap={one()} />}
                  </Show>
                </>
              );
            }}
          </For>
        </ol>
        <Show when={props.page.plan().circuits.length}>
          {(count) => (
            <p class="buttons season-controls">
              <ShareButton
                class="button"
                label={SEASON_PAGE.toCalendar(count())}
                open={(panels) => panels.openSeasonShare(request())}
              />
            </p>
          )}
        </Show>
      </Show>
    </section>
  );
}

function GapRow(props: {
  readonly page: SeasonPageState;
  readonly gap: SeasonGap;
}) {
  const tags = () => closedWords(props.gap.reason, props.page.races()).tags;
  return (
    <li class="season-date gap">
      <span class="season-since" />
      <span class="season-date-words">
        <b class="numerals">{dayInWords(props.gap.day)}</b>
        <span>
          {gapWords(props.gap, props.page.races())}{' '}
          {SEASON_PAGE.longLead(props.gap.days)}
        </span>
        <Tags of={tags()} />
      </span>
    </li>
  );
}

function BendNotice(props: {
  readonly page: SeasonPageState;
  readonly bend: Bend;
}) {
  return (
    <div class="notice season-bend">
      <b>{BEND_WORDS.title}</b>
      {bendWords(props.bend)}
      <Tags of={['judgement']} />
      <p class="buttons season-controls">
        <button
          type="button"
          class="button compact"
          onClick={() => {
            const { changes } = props.bend;
            props.page.change(
              (season) => withBend(season, changes),
              'week',
              BEND_WORDS.did,
            );
            focusFirst('[data-undo]', '#season-week');
          }}
        >
          {BEND_WORDS.tryIt}
        </button>
      </p>
    </div>
  );
}
