import { createMemo, createSignal, For, Show, untrack } from 'solid-js';
import {
  aboutWords,
  answerStatus,
  LATER,
  type LaterAnswer,
} from '#copy/log/later.ts';
import {
  LATER_QUESTIONS,
  type DoneRun,
  type Entry,
  type LaterQuestion,
} from '#core/log/entry/entry.ts';
import type { DueQuestion } from '#core/log/next/laterQuestions.ts';
import { AnsweredQuestion } from '#islands/shared/log/AnsweredQuestion.tsx';
import { OpenQuestion } from '#islands/shared/log/OpenQuestion.tsx';

interface Props {
  /** What is still to be answered, of the newest entry first. */
  readonly due: readonly DueQuestion[];
  readonly today: string;
  readonly onSoreness: (
    entry: Entry,
    question: 'next-morning' | 'two-days-on',
    soreness: number,
  ) => void;
  readonly onRun: (entry: Entry, run: Partial<DoneRun>) => void;
  readonly onWaveOff: (
    entry: Entry,
    questions: readonly LaterQuestion[],
  ) => void;
  /** Takes the answer to a question back: the entry is given as it was before. Without it there is no undo. */
  readonly onUndo?: (before: Entry, question: LaterQuestion) => void;
  /** Shows one open question, the first; the next comes up when that is answered. */
  readonly oneAtATime?: boolean;
}

/** A question of an entry as it was before the answer, and what was answered on this page. */
interface Asked extends DueQuestion {
  readonly answer: LaterAnswer | null;
}

/**
 * What can only be known later, to be answered with one tap each. An answer stands in place of its question with an undo
 * until the page is left (rule "Asked later").
 */
export function LaterQuestions(props: Props) {
  const [answered, setAnswered] = createSignal<readonly Asked[]>([]);
  const [status, setStatus] = createSignal('');
  let root: HTMLDivElement | undefined;

  const isSame = (one: DueQuestion, other: DueQuestion) =>
    one.entry.id === other.entry.id && one.question === other.question;
  const open = () =>
    props.due.filter((due) => !answered().some((one) => isSame(one, due)));
  const asked = createMemo((): readonly Asked[] => {
    const shown = props.oneAtATime ? open().slice(0, 1) : open();
    return [...answered(), ...shown.map((due) => ({ ...due, answer: null }))];
  });
  /** How many questions there are about an entry, also those that have not come up yet. */
  const countOf = (id: string) =>
    [...answered(), ...open()].filter(({ entry }) => entry.id === id).length;
  const ids = createMemo(
    () => {
      const all = asked().toSorted((one, other) =>
        one.entry.date < other.entry.date ? 1 : -1,
      );
      return [...new Set(all.map(({ entry }) => entry.id))];
    },
    undefined,
    { equals: (one, other) => one.join() === other.join() },
  );

  function find(id: string, question: LaterQuestion): Asked | undefined {
    return asked().find(
      (one) => one.entry.id === id && one.question === question,
    );
  }

  function answer(due: Asked, given: LaterAnswer) {
    const { entry, question } = due;
    setAnswered((known) => [
      ...known.filter((one) => !isSame(one, due)),
      { entry, question, answer: given },
    ]);
    if (given === 'no-run' || given === 'waved-off')
      props.onWaveOff(entry, [question]);
    else if (typeof given !== 'number') props.onRun(entry, given);
    else if (question !== 'run') props.onSoreness(entry, question, given);
    setStatus(answerStatus(question, given));
    focusIn(due);
  }

  function waveOff(dues: readonly Asked[]) {
    const [first] = dues;
    if (!first) return;
    setAnswered((known) => [
      ...known,
      ...dues.map((due) => ({ ...due, answer: 'waved-off' as const })),
    ]);
    props.onWaveOff(
      first.entry,
      dues.map(({ question }) => question),
    );
    setStatus(answerStatus(first.question, 'waved-off'));
    focusIn(first);
  }

  function undo(due: Asked) {
    setAnswered((known) => known.filter((one) => !isSame(one, due)));
    props.onUndo?.(due.entry, due.question);
    setStatus(LATER.undone);
    focusIn(due);
  }

  /** The button that was tapped is gone, so the focus goes to what stands in its place. */
  function focusIn({ entry, question }: DueQuestion) {
    queueMicrotask(() => {
      root
        ?.querySelector<HTMLElement>(
          `[data-asked="${CSS.escape(`${entry.id} ${question}`)}"] button`,
        )
        ?.focus();
    });
  }

  return (
    <div class="later" ref={root}>
      <For each={ids()}>
        {(id) => (
          <EntryQuestions
            asked={asked().filter(({ entry }) => entry.id === id)}
            count={countOf(id)}
            today={props.today}
            hasUndo={props.onUndo !== undefined}
            find={(question) => find(id, question)}
            onAnswer={answer}
            onWaveOff={waveOff}
            onUndo={undo}
          />
        )}
      </For>
      <p class="visually-hidden" role="status">
        {status()}
      </p>
    </div>
  );
}

/** The answer to a question, wrapped because 0 is one; null while there is none. */
function givenTo({ answer }: Asked): { readonly given: LaterAnswer } | null {
  return answer === null ? null : { given: answer };
}

interface EntryProps {
  readonly asked: readonly Asked[];
  readonly count: number;
  readonly today: string;
  readonly hasUndo: boolean;
  readonly find: (question: LaterQuestion) => Asked | undefined;
  readonly onAnswer: (due: Asked, answer: LaterAnswer) => void;
  readonly onWaveOff: (dues: readonly Asked[]) => void;
  readonly onUndo: (due: Asked) => void;
}

/** The questions about one entry. */
function EntryQuestions(props: EntryProps) {
  const open = () => props.asked.filter(({ answer }) => answer === null);
  const entry = () => props.asked[0]?.entry;
  const questions = createMemo(
    () =>
      LATER_QUESTIONS.filter((question) => props.find(question) !== undefined),
    undefined,
    { equals: (one, other) => one.join() === other.join() },
  );

  return (
    <section class="later-entry">
      <h2>
        <Show when={entry()}>
          {(about) => aboutWords(props.count, about(), props.today)}
        </Show>
      </h2>
      <For each={questions()}>
        {(question) => (
          <div
            class="later-question"
            data-asked={`${untrack(entry)?.id ?? ''} ${question}`}
          >
            <Show when={props.find(question)}>
              {(due) => (
                <Show
                  when={givenTo(due())}
                  fallback={
                    <OpenQuestion
                      entry={due().entry}
                      question={question}
                      today={props.today}
                      onAnswer={(answer) => props.onAnswer(due(), answer)}
                    />
                  }
                >
                  {(answer) => (
                    <AnsweredQuestion
                      question={question}
                      answer={answer().given}
                      onEffort={(effort) => props.onAnswer(due(), effort)}
                      onUndo={
                        props.hasUndo ? () => props.onUndo(due()) : undefined
                      }
                    />
                  )}
                </Show>
              )}
            </Show>
          </div>
        )}
      </For>
      <Show when={open().length > 0}>
        <div class="later-buttons">
          <button
            type="button"
            class="button compact"
            onClick={() => props.onWaveOff(open())}
          >
            {LATER.notThisTime}
          </button>
          <span>{LATER.oneTap}</span>
        </div>
      </Show>
    </section>
  );
}
