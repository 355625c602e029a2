import { createSignal, onMount, Show, untrack } from 'solid-js';
import { titleOf } from '#core/circuit/circuit.ts';
import { circuitFileName } from '#copy/share/fileNames.ts';
import {
  pictureWords,
  SHARE_ANSWERS,
  SHARE_ROWS,
} from '#copy/share/sharePanel.ts';
import type { Answer } from '#islands/share/createAnswers.ts';
import type { Sharing } from '#islands/share/createSharing.ts';
import { Row } from '#islands/share/Row.tsx';

/** A picture that was drawn: as a file, and as an address that the page may show. */
interface Drawn {
  readonly file: File;
  readonly shown: string;
}

/** The session as a picture for a chat or a post, or what was done of it. It is drawn once the panel is open. */
export function PictureRow(props: { readonly sharing: Sharing }) {
  const { sharing } = untrack(() => props);
  const { circuit, answers, share, files, request } = sharing;
  const words = SHARE_ROWS.picture;
  const isAsDone = request.entry?.circuit !== undefined;
  const [drawn, setDrawn] = createSignal<Drawn | null>(null);
  const [isDrawing, setDrawing] = createSignal(false);
  let drawing: Promise<Drawn | null> | undefined;

  onMount(() => {
    draw().catch(() => undefined);
  });

  /** The picture, drawn unless it is already, or is being drawn; null where that could not be done. */
  function draw(): Promise<Drawn | null> {
    const known = drawn();
    if (known !== null) return Promise.resolve(known);
    drawing ??= drawAnew().finally(() => {
      drawing = undefined;
      setDrawing(false);
    });
    return drawing;
  }

  async function drawAnew(): Promise<Drawn | null> {
    setDrawing(true);
    const { drawSession } = await import('#islands/share/drawSession.ts');
    const blob = await drawSession(request, circuit);
    if (blob === null) return null;
    const name = circuitFileName(circuit, 'png');
    const file = new File([blob], name, { type: blob.type });
    return setDrawn({ file, shown: await dataAddress(blob) });
  }

  async function save(): Promise<Answer> {
    const picture = await draw();
    if (picture === null) return { words: SHARE_ANSWERS.pictureFailed };
    files.saveBlob(picture.file.name, picture.file);
    return { words: SHARE_ANSWERS.fileSaved(picture.file.name) };
  }

  async function send({ file }: Drawn): Promise<Answer> {
    const sending = await share.sendFile(file, titleOf(circuit));
    return { words: SENDING_WORDS[sending] };
  }

  return (
    <Row
      name="picture"
      title={words.title}
      words={isAsDone ? words.asDone : words.words}
      action={words.action}
      what={words.what}
      answers={answers}
      act={save}
    >
      <Show
        when={drawn()}
        fallback={
          <p class="share-picture" aria-busy={isDrawing()}>
            {isDrawing() ? words.drawing : SHARE_ANSWERS.pictureFailed}
          </p>
        }
      >
        {(picture) => (
          <>
            <img
              class="share-picture"
              src={picture().shown}
              alt={pictureWords(circuit, isAsDone)}
            />
            <Show when={share.canSendFile(picture().file)}>
              <button
                type="button"
                class="button compact"
                onClick={() =>
                  void answers.attempt('picture', () => send(picture()))
                }
              >
                {words.send}
                <span class="visually-hidden"> {words.what}</span>
              </button>
            </Show>
          </>
        )}
      </Show>
    </Row>
  );
}

const SENDING_WORDS = {
  sent: SHARE_ANSWERS.sent,
  cancelled: SHARE_ANSWERS.cancelled,
  failed: SHARE_ANSWERS.pictureNotSent,
} as const;

/** A file as an address with the file in it, which the page's policy lets it show. */
async function dataAddress(blob: Blob): Promise<string> {
  const reader = new FileReader();
  return new Promise((resolve, reject) => {
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error('unreadable'));
    reader.readAsDataURL(blob);
  });
}
