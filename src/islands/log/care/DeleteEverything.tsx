import {
  createEffect,
  createSignal,
  For,
  Match,
  on,
  Switch,
  untrack,
} from 'solid-js';
import { CARE_WORDS } from '#copy/log/care.ts';
import { DELETE_WORDS, partWords } from '#copy/log/deleting.ts';
import { logCounts } from '#core/log/sums/logCounts.ts';
import type { CarePorts } from '#islands/log/care/carePorts.ts';
import type { Copies } from '#islands/log/care/createCopies.ts';
import { DeletedNotice } from '#islands/log/care/DeletedNotice.tsx';
import { focusHeading } from '#islands/log/care/focusHeading.ts';
import { keptCare } from '#islands/log/care/keptCare.ts';
import type { DeviceLog } from '#islands/shared/log/createLog.ts';

interface Props {
  readonly deviceLog: DeviceLog;
  announce(words: string): void;
  readonly ports: CarePorts;
  readonly copies: Copies;
}

/** Deletes everything: names what goes, offers a file first, takes one deliberate tap, and can be undone. */
export function DeleteEverything(props: Props) {
  const { deletion } = untrack(() =>
    keptCare(props.deviceLog, props.ports, (words) => props.announce(words)),
  );
  const [withSettings, setWithSettings] = createSignal(false);
  const counts = () => logCounts(props.deviceLog.log().entries);
  let container: HTMLDivElement | undefined;

  function saveCopy() {
    props.copies.saveCopy();
    props.announce(CARE_WORDS.copySaved);
  }

  // What was tapped is gone: the focus moves to what came of it. When the last copy was saved goes and comes back too.
  createEffect(
    on(
      deletion.state,
      () => {
        props.copies.refresh();
        focusHeading(container);
      },
      { defer: true },
    ),
  );

  return (
    <div class="care-delete" ref={container}>
      <Switch>
        <Match when={deletion.state() !== 'asked'}>
          <button
            type="button"
            class="care-text hot"
            data-heading={deletion.state() === 'idle' ? '' : undefined}
            onClick={deletion.ask}
          >
            {DELETE_WORDS.open}
          </button>
        </Match>
        <Match when={deletion.state() === 'asked'}>
          <div class="notice stop">
            <h3 tabindex="-1" data-heading>
              {DELETE_WORDS.question}
            </h3>
            <p>{DELETE_WORDS.goes}</p>
            <ul>
              <For each={deletion.parts()}>
                {(part) => <li>{partWords(part, counts())}</li>}
              </For>
            </ul>
            <label class="care-check">
              <input
                type="checkbox"
                checked={withSettings()}
                onChange={({ currentTarget }) =>
                  setWithSettings(currentTarget.checked)
                }
              />
              {partWords('settings', counts())}
            </label>
            <p>{DELETE_WORDS.copyFirst}</p>
            <div class="buttons">
              <button type="button" class="button compact" onClick={saveCopy}>
                {CARE_WORDS.saveCopy}
              </button>
              <button
                type="button"
                class="button compact care-danger"
                onClick={() => deletion.deleteAll(withSettings())}
              >
                {DELETE_WORDS.confirm}
              </button>
              <button
                type="button"
                class="button compact"
                onClick={deletion.keep}
              >
                {DELETE_WORDS.keep}
              </button>
            </div>
          </div>
        </Match>
      </Switch>
      <DeletedNotice
        deviceLog={props.deviceLog}
        announce={(words) => props.announce(words)}
        ports={props.ports}
      />
    </div>
  );
}
