import { Show } from 'solid-js';
import { daysBetween } from '#core/calendar.ts';
import type { Log } from '#core/log/log.ts';
import { circuitsIn } from '#core/log/next/standing.ts';
import { TOMORROW } from '#copy/log/nextDates.ts';

/** What will be asked tomorrow of a circuit done today (rule "Asked later"). */
export function Tomorrow(props: { readonly log: Log; readonly today: string }) {
  const isAsked = () => {
    const last = circuitsIn(props.log).at(-1);
    return (
      last !== undefined &&
      daysBetween(last.date, props.today) === 0 &&
      last.soreness?.nextMorning === undefined &&
      last.wavedOff?.includes('next-morning') !== true
    );
  };
  return (
    <Show when={isAsked()}>
      <section class="log-tomorrow" aria-labelledby="log-tomorrow">
        <h2 id="log-tomorrow">{TOMORROW.heading}</h2>
        <p class="ui">{TOMORROW.sentence}</p>
      </section>
    </Show>
  );
}
