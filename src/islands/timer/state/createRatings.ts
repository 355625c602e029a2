import { createSignal, type Accessor } from 'solid-js';
import { withoutChange, type Change } from '#core/session/adjustments.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import {
  consequenceOf,
  type Consequence,
} from '#core/session/ratingResponse.ts';
import { ends, withReading, type Reading } from '#core/session/rating.ts';
import type { Saved } from '#core/session/savedProgress.ts';
import type { Session } from '#core/session/progress.ts';
import type { SessionEvent } from '#core/session/reduceProgress.ts';
import type { Stretch, Timeline } from '#core/session/timeline.ts';

/** What a reading acts on. */
interface Hands {
  readonly session: Accessor<Session>;
  readonly timeline: Accessor<Timeline>;
  readonly stretch: Accessor<Stretch | undefined>;
  readonly elapsed: Accessor<number>;
  readonly changes: Accessor<readonly Change[]>;
  apply(changes: readonly Change[]): void;
  send(type: SessionEvent['type'], to?: number): void;
}

/** What the runner said of the rounds, and what the last of it led to. */
export function createReadings(
  circuit: Circuit,
  kept: Pick<Saved, 'readings' | 'consequence'> | undefined,
) {
  const [readings, setReadings] = createSignal(kept?.readings ?? []);
  const [consequence, setConsequence] = createSignal<Consequence | null>(
    kept?.consequence ?? null,
  );

  /**
   * What the runner says after a round; it acts on the rest of the session at once. Said otherwise before the next
   * set, it acts otherwise; asked `again` after a sign, it is judged in the light of the first answer.
   */
  function rate(hands: Hands, given: Reading, again = false) {
    const reading = again ? given : withPassed(given, readings());
    const said = consequenceOf(reading, {
      circuit,
      changes: hands.changes(),
      readings: readings(),
      last: consequence(),
      again,
    });
    setReadings(withReading(readings(), reading));
    setConsequence(said.consequence);
    hands.apply(said.changes);
    if (said.consequence.verdict === 'pain') hands.send('end');
  }

  /** The last consequence undone: the session goes on as planned; what was said stays on record. */
  function takeBack(hands: Hands) {
    const last = consequence();
    if (last === null) return;
    setConsequence(null);
    if (hands.session().state === 'finished') hands.send('reopen');
    const [current, gone] = [hands.stretch(), hands.elapsed()];
    if (last.change === null || current === undefined) return;
    hands.apply(withoutChange(hands.changes(), last.change));
    // A rest that is shorter now than what has gone by ends, and no more than that.
    const rest = hands.timeline().stretches[current.index];
    if (rest !== undefined && gone > rest.to)
      hands.send('jump', rest.index + 1);
  }

  /** Pain that was tapped by mistake is no longer said; what else was said of its round holds as before. */
  function takePainBack(hands: Hands) {
    const painful = readings().find(({ pain }) => pain);
    if (painful === undefined) return;
    const plain = { ...painful, pain: false };
    setReadings(readings().filter(({ pain }) => !pain));
    if (plain.rpe !== null || plain.signs.length > 0) rate(hands, plain);
    else {
      setConsequence(null);
      hands.apply(hands.changes());
    }
    const last = consequence();
    if (last === null || !ends(last.verdict)) hands.send('reopen');
  }

  return { readings, consequence, rate, takeBack, takePainBack };
}

/** Signs of a round that had gone when asked again are still gone when the round is rated once more. */
function withPassed(reading: Reading, before: readonly Reading[]): Reading {
  const earlier = before.find(({ round }) => round === reading.round);
  return earlier?.passed === true &&
    reading.signs.every((sign) => earlier.signs.includes(sign))
    ? { ...reading, passed: true }
    : reading;
}
