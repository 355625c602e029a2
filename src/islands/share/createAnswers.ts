import { createSignal } from 'solid-js';
import { SHARE_ANSWERS } from '#copy/share/sharePanel.ts';

/** What came of an action, as its row shows it. */
export interface Answer {
  readonly words: string;
  /** Where it leads on to. */
  readonly link?: { readonly to: string; readonly words: string };
  /** A text to copy by hand, and what it is. */
  readonly byHand?: { readonly text: string; readonly label: string };
}

/** The answers of a panel, row by row. */
export interface Answers<Row extends string> {
  /** The answer spoken last. */
  spoken(): string;
  of(row: Row): Answer | undefined;
  answer(row: Row, said: Answer): void;
  /** Does what a row is for, and answers; says so where code or a file for it could not be fetched. */
  attempt(row: Row, act: () => Promise<Answer> | Answer): Promise<void>;
}

/** What each row answers, and what is spoken of the last one. */
export function createAnswers<Row extends string>(): Answers<Row> {
  const [answers, setAnswers] = createSignal<ReadonlyMap<Row, Answer>>(
    new Map(),
  );
  const [spoken, setSpoken] = createSignal('');

  /** Shows the answer of a row and speaks it, also the same words twice in a row. */
  function answer(row: Row, said: Answer) {
    setAnswers((all) => new Map([...all, [row, said]]));
    setSpoken((was) =>
      was === said.words ? `${said.words}\u00a0` : said.words,
    );
  }

  return {
    spoken,
    of: (row: Row) => answers().get(row),
    answer,
    async attempt(row, act) {
      try {
        answer(row, await act());
      } catch {
        answer(row, { words: SHARE_ANSWERS.notLoaded });
      }
    },
  };
}
