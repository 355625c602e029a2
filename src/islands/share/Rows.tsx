import { createSignal, untrack } from 'solid-js';
import { circuitFileName } from '#copy/share/fileNames.ts';
import { SHARE_ANSWERS, SHARE_ROWS } from '#copy/share/sharePanel.ts';
import { WATCH_FILE_WORDS } from '#copy/exports/watchFile.ts';
import { sessionJson } from '#exports/sessionJson.ts';
import { stepsText } from '#exports/stepsText.ts';
import type { Answer } from '#islands/share/createAnswers.ts';
import type { Sharing } from '#islands/share/createSharing.ts';
import { Choice, Row } from '#islands/share/Row.tsx';

interface Props {
  readonly sharing: Sharing;
}

/** The session as a card to print, on one of two sizes of page. */
export function CardRow(props: Props) {
  const { sharing } = untrack(() => props);
  const words = SHARE_ROWS.card;
  const [size, setSize] = createSignal<'A5' | 'A4'>('A5');

  async function print(): Promise<Answer> {
    const { circuit, catalogue, address, request } = sharing;
    const { printCard } = await import('#islands/card/printCard.tsx');
    const { base } = request;
    await printCard({ circuit, catalogue, address, base, size: size() });
    return { words: SHARE_ANSWERS.printed(size()) };
  }

  return (
    <Row name="card" {...words} answers={sharing.answers} act={print}>
      <Choice
        legend={words.size}
        name="share-size"
        value={size()}
        options={[
          ['A5', 'A5'],
          ['A4', 'A4'],
        ]}
        onChange={setSize}
      />
    </Row>
  );
}

/** The steps as text, copied. */
export function TextRow(props: Props) {
  const { sharing } = untrack(() => props);
  const words = SHARE_ROWS.text;

  async function copy(): Promise<Answer> {
    const { circuit, catalogue, address, share } = sharing;
    const text = stepsText(circuit, catalogue, address);
    return (await share.copy(text))
      ? { words: SHARE_ANSWERS.stepsCopied }
      : {
          words: SHARE_ANSWERS.notCopied,
          byHand: { text, label: words.byHand },
        };
  }

  return <Row name="text" {...words} answers={sharing.answers} act={copy} />;
}

/** The session as a workout for a watch; by itself, or with a tap after each set of reps. */
export function WatchRow(props: Props) {
  const { sharing } = untrack(() => props);
  const words = SHARE_ROWS.watch;
  const [way, setWay] = createSignal<'hands-free' | 'by-reps'>('hands-free');

  async function save(): Promise<Answer> {
    const { circuit, catalogue, files, clock } = sharing;
    const { fitWorkout } = await import('#exports/fit/fitWorkout.ts');
    const file = fitWorkout(circuit, catalogue, {
      isHandsFree: way() === 'hands-free',
      madeAt: clock.date(),
    });
    const name = circuitFileName(circuit, 'fit');
    const type = 'application/octet-stream';
    files.saveBlob(name, new Blob([file], { type }));
    return { words: SHARE_ANSWERS.fileSaved(name) };
  }

  return (
    <Row
      name="watch"
      title={WATCH_FILE_WORDS.title}
      words={WATCH_FILE_WORDS.what}
      action={words.action}
      what={words.what}
      answers={sharing.answers}
      act={save}
    >
      <Choice
        legend={words.way}
        name="share-watch"
        value={way()}
        options={[
          ['hands-free', WATCH_FILE_WORDS.handsFree],
          ['by-reps', WATCH_FILE_WORDS.byReps],
        ]}
        onChange={setWay}
      />
      <p>{WATCH_FILE_WORDS.how}</p>
      <details>
        <summary>{words.where}</summary>
        <p>{WATCH_FILE_WORDS.notTheApp}</p>
        <p>{WATCH_FILE_WORDS.mac}</p>
        <p>{WATCH_FILE_WORDS.notTried}</p>
      </details>
    </Row>
  );
}

/** The session as data for other programs. */
export function DataRow(props: Props) {
  const { sharing } = untrack(() => props);
  const words = SHARE_ROWS.data;

  function save(): Answer {
    const { circuit, catalogue, address, files } = sharing;
    const name = circuitFileName(circuit, 'json');
    files.save(
      name,
      'application/json',
      sessionJson(circuit, catalogue, address),
    );
    return { words: SHARE_ANSWERS.fileSaved(name) };
  }

  return <Row name="data" {...words} answers={sharing.answers} act={save} />;
}
