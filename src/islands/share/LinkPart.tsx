import { createMemo, For, Show, untrack } from 'solid-js';
import { titleOf } from '#core/circuit/circuit.ts';
import {
  messageWords,
  SHARE_ANSWERS,
  SHARE_PANEL,
} from '#copy/share/sharePanel.ts';
import { codeAddress } from '#exports/codeAddress.ts';
import { AnswerWords } from '#islands/share/AnswerWords.tsx';
import type { Answer } from '#islands/share/createAnswers.ts';
import type { Sharing } from '#islands/share/createSharing.ts';
import { browserSavedPorts } from '#islands/shared/saved/browserSavedPorts.ts';
import { createSaved } from '#islands/shared/saved/createSaved.ts';
import { QrPicture } from '#islands/shared/QrPicture.tsx';

/** The link: to be read, copied, sent on, kept on the device, and as a code for another phone. */
export function LinkPart(props: { readonly sharing: Sharing }) {
  const { sharing } = untrack(() => props);
  const { circuit, address, answers, share, request } = sharing;
  const saved = createSaved(browserSavedPorts());

  async function copy(): Promise<Answer> {
    if (!(await share.copy(address)))
      return {
        words: SHARE_ANSWERS.notCopied,
        byHand: { text: address, label: SHARE_ANSWERS.linkByHand },
      };
    return {
      words:
        request.path === undefined
          ? SHARE_ANSWERS.linkCopied
          : SHARE_ANSWERS.pageCopied,
    };
  }

  async function send(): Promise<Answer> {
    const sending = await share.send({
      title: titleOf(circuit),
      text: messageWords(circuit),
      url: address,
    });
    return { words: SENDING_WORDS[sending] };
  }

  function save(): Answer {
    const outcome = saved.save(circuit);
    const words = SAVING_WORDS[outcome];
    return outcome === 'failed'
      ? { words }
      : {
          words,
          link: {
            to: `${request.base}sessions/#saved`,
            words: SHARE_ANSWERS.toSaved,
          },
        };
  }

  return (
    <div class="share-link">
      <div class="share-link-words">
        <LinkWords address={address} />
        <button
          type="button"
          class="button go"
          onClick={() => void answers.attempt('link', copy)}
        >
          {SHARE_PANEL.copy}
        </button>
        <div class="buttons even">
          <Show when={share.canSend}>
            <button
              type="button"
              class="button"
              onClick={() => void answers.attempt('link', send)}
            >
              {SHARE_PANEL.send}
            </button>
          </Show>
          <button
            type="button"
            class="button"
            onClick={() => void answers.attempt('link', save)}
          >
            {SHARE_PANEL.save}
          </button>
        </div>
        <AnswerWords answer={answers.of('link')} />
      </div>
      <Code sharing={sharing} />
    </div>
  );
}

const SENDING_WORDS = {
  sent: SHARE_ANSWERS.sent,
  cancelled: SHARE_ANSWERS.cancelled,
  failed: SHARE_ANSWERS.notSent,
} as const;

const SAVING_WORDS = {
  saved: SHARE_ANSWERS.saved,
  already: SHARE_ANSWERS.savedAlready,
  failed: SHARE_ANSWERS.saveFailed,
  full: SHARE_ANSWERS.saveFull,
} as const;

/** The address as it is read aloud or typed, without its protocol; a line may end before each exercise. */
function LinkWords(props: { readonly address: string }) {
  const pieces = createMemo(() =>
    props.address.replace(/^https?:\/\//, '').split(/(?=[#~])/),
  );
  return (
    <p class="share-address">
      <span class="visually-hidden">{SHARE_PANEL.link}: </span>
      <For each={pieces()}>
        {(piece) => (
          <>
            <wbr />
            <span>{piece}</span>
          </>
        )}
      </For>
    </p>
  );
}

/** The link as a code for another phone, or why there is none. */
function Code(props: { readonly sharing: Sharing }) {
  const code = createMemo(() =>
    codeAddress(props.sharing.circuit, props.sharing.addressOf),
  );
  return (
    <div class="share-code">
      <Show when={code()} fallback={<p>{SHARE_PANEL.noCode}</p>}>
        {(shown) => (
          <>
            <QrPicture address={shown().address} label={SHARE_PANEL.code} />
            <p>
              {SHARE_PANEL.pointAtIt}
              <Show when={shown().leavesOutNote}>
                {' '}
                {SHARE_PANEL.withoutNote}
              </Show>
            </p>
          </>
        )}
      </Show>
    </div>
  );
}
