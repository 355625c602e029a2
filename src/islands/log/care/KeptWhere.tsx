import { createResource, createUniqueId } from 'solid-js';
import { CARE_WORDS, hereWords, howLongWords } from '#copy/log/care.ts';
import { writeLog, type Log } from '#core/log/log.ts';
import { logCounts } from '#core/log/logCounts.ts';
import type { CarePorts } from '#islands/log/care/carePorts.ts';

interface Props {
  readonly log: Log;
  readonly ports: CarePorts;
  readonly forgetsAfterDays: number | null;
}

/** What is kept where, how much it is, and for how long. */
export function KeptWhere(props: Props) {
  const heading = createUniqueId();
  const [isGranted] = createResource(
    () => props.ports.persistence,
    (persistence) => persistence.isGranted(),
    { initialValue: null },
  );
  const bytes = () => new TextEncoder().encode(writeLog(props.log)).length;

  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{CARE_WORDS.kept}</h2>
      <dl class="log-sums">
        <div>
          <dt>{CARE_WORDS.here}</dt>
          <dd>{hereWords(logCounts(props.log.entries), bytes())}</dd>
        </div>
        <div>
          <dt>{CARE_WORDS.elsewhere}</dt>
          <dd>{CARE_WORDS.nothingElsewhere}</dd>
        </div>
        <div>
          <dt>{CARE_WORDS.howLong}</dt>
          <dd>{howLongWords(isGranted.latest, props.forgetsAfterDays)}</dd>
        </div>
      </dl>
    </section>
  );
}
