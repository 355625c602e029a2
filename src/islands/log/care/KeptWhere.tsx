import { createResource, createUniqueId } from 'solid-js';
import {
  CARE_WORDS,
  hereWords,
  howLongWords,
  onlyOnPageWords,
} from '#copy/log/care.ts';
import { logCounts } from '#core/log/sums/logCounts.ts';
import { LOG_KEY } from '#core/storageKeys.ts';
import type { CarePorts } from '#islands/log/care/carePorts.ts';
import type { DeviceLog } from '#islands/shared/log/createLog.ts';

interface Props {
  readonly deviceLog: Pick<DeviceLog, 'log' | 'state'>;
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
  const isStored = () => props.deviceLog.state() === 'saved';
  const here = () => {
    const counts = logCounts(props.deviceLog.log().entries);
    const text = props.ports.store.read(LOG_KEY) ?? '';
    return isStored()
      ? hereWords(counts, new TextEncoder().encode(text).length)
      : onlyOnPageWords(counts);
  };

  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{CARE_WORDS.kept}</h2>
      <dl class="log-sums">
        <div>
          <dt>{CARE_WORDS.here}</dt>
          <dd>{here()}</dd>
        </div>
        <div>
          <dt>{CARE_WORDS.elsewhere}</dt>
          <dd>{CARE_WORDS.nothingElsewhere}</dd>
        </div>
        <div>
          <dt>{CARE_WORDS.howLong}</dt>
          <dd>
            {isStored()
              ? howLongWords(isGranted.latest, props.forgetsAfterDays)
              : CARE_WORDS.untilClosed}
          </dd>
        </div>
      </dl>
    </section>
  );
}
