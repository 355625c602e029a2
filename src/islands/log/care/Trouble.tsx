import { Match, Switch, type JSX } from 'solid-js';
import { CARE_WORDS } from '#copy/log/care.ts';
import { TROUBLE_WORDS } from '#copy/log/trouble.ts';
import type { Copies } from '#islands/log/care/createCopies.ts';
import type { DeviceLog } from '#islands/shared/log/createLog.ts';

interface Props {
  readonly deviceLog: DeviceLog;
  announce(words: string): void;
  readonly copies: Copies;
}

/** Why the log on the device cannot be shown, where it cannot, with a way on that loses nothing. */
export function Trouble(props: Props) {
  const state = () => props.deviceLog.state();

  function saveText() {
    props.copies.saveDamaged(props.deviceLog.damagedText() ?? '');
    props.announce(CARE_WORDS.copySaved);
  }

  function startAnew() {
    props.deviceLog.startAnew();
    props.announce(TROUBLE_WORDS.startedAnew);
  }

  return (
    <Switch>
      <Match when={state() === 'damaged'}>
        <Notice
          title={TROUBLE_WORDS.damagedTitle}
          words={TROUBLE_WORDS.damaged}
        >
          <button type="button" class="button compact" onClick={saveText}>
            {TROUBLE_WORDS.saveText}
          </button>
          <button type="button" class="button compact" onClick={startAnew}>
            {TROUBLE_WORDS.startAnew}
          </button>
        </Notice>
      </Match>
      <Match when={state() === 'newer'}>
        <Notice title={TROUBLE_WORDS.newerTitle} words={TROUBLE_WORDS.newer}>
          {/* The page's own address: following it loads the page again. */}
          <a class="button compact" href="./">
            {TROUBLE_WORDS.reload}
          </a>
        </Notice>
      </Match>
    </Switch>
  );
}

function Notice(props: {
  readonly title: string;
  readonly words: string;
  readonly children: JSX.Element;
}) {
  return (
    <div class="notice stop">
      <h2>{props.title}</h2>
      <p>{props.words}</p>
      <div class="buttons">{props.children}</div>
    </div>
  );
}
