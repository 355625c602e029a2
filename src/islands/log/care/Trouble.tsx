import { Match, Show, Switch, type JSX } from 'solid-js';
import { CARE_WORDS } from '#copy/log/care.ts';
import { asideWords, saveAsideWords } from '#copy/log/importing.ts';
import { TROUBLE_WORDS } from '#copy/log/trouble.ts';
import type { Copies } from '#islands/log/care/createCopies.ts';
import type { DeviceLog } from '#islands/shared/log/createLog.ts';

interface Props {
  readonly deviceLog: DeviceLog;
  announce(words: string): void;
  readonly copies: Copies;
}

/** What is wrong with the log on the device, where something is, with a way on that loses nothing. */
export function Trouble(props: Props) {
  const state = () => props.deviceLog.state();
  const aside = () => props.deviceLog.log().aside;

  function saveText() {
    props.copies.saveDamaged(props.deviceLog.damagedText() ?? '');
    props.announce(CARE_WORDS.copySaved);
  }

  function startAnew() {
    props.deviceLog.startAnew();
    props.announce(TROUBLE_WORDS.startedAnew);
  }

  function saveNow() {
    props.copies.saveCopy();
    props.announce(CARE_WORDS.copySaved);
  }

  return (
    <>
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
        <Match when={state() === 'unsaved'}>
          <Notice
            title={TROUBLE_WORDS.unsavedTitle}
            words={TROUBLE_WORDS.unsaved}
          >
            <button type="button" class="button compact" onClick={saveNow}>
              {TROUBLE_WORDS.saveNow}
            </button>
          </Notice>
        </Match>
        <Match when={props.deviceLog.damagedText() !== null}>
          <p class="ui muted">
            {TROUBLE_WORDS.keptAside}{' '}
            <button type="button" class="care-text" onClick={saveText}>
              {TROUBLE_WORDS.saveText}
            </button>
          </p>
        </Match>
      </Switch>
      <Show when={aside().length > 0}>
        <p class="ui muted">
          {asideWords(aside().length)}{' '}
          <button
            type="button"
            class="care-text"
            onClick={() => props.copies.saveAside(aside())}
          >
            {saveAsideWords(aside().length)}
          </button>
        </p>
      </Show>
    </>
  );
}

function Notice(props: {
  readonly title: string;
  readonly words: string;
  readonly children: JSX.Element;
}) {
  return (
    <div class="notice stop">
      <h3>{props.title}</h3>
      <p>{props.words}</p>
      <div class="buttons">{props.children}</div>
    </div>
  );
}
