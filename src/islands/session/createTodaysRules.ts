import { createMemo, type Accessor } from 'solid-js';
import type { Answers } from '#core/planning/answers.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import type { DoneBefore } from '#core/planning/firstTime.ts';
import type { Gate } from '#core/planning/gates.ts';
import { readSavedAnswers } from '#core/planning/savedAnswers.ts';
import { EMPTY_LOG, readLog } from '#core/log/log.ts';
import { painWaitOn } from '#core/log/next/pain.ts';
import { standingOn } from '#core/log/next/standing.ts';
import { RULE_TAGS } from '#core/planning/ruleTags.ts';
import { startRulesFor } from '#core/planning/startRules.ts';
import type { Evidence } from '#core/vocabulary.ts';
import { GATE_WORDS } from '#copy/builder/gates.ts';

/** The builder's answers and the log as the device stores them; null where there are none. */
export interface StoredTexts {
  readonly answers: string | null;
  readonly log: string | null;
}

/** A rule in words, with the evidence behind it. */
export interface RuleNotice {
  readonly title: string;
  readonly sentence: string;
  readonly tags: readonly Evidence[];
}

/** Today's rules as signals, from the answers and the log on the device. */
export function createTodaysRules(
  stored: Accessor<StoredTexts>,
  today: Accessor<string>,
  answeredDoneBefore: Accessor<DoneBefore | null>,
  catalogue: Accessor<Catalogue>,
) {
  const log = createMemo(() => {
    const read = readLog(stored().log);
    return read.ok ? read.value : EMPTY_LOG;
  });
  const standing = createMemo(() => standingOn(log(), today()));
  const savedAnswers = createMemo(() =>
    readSavedAnswers(stored().answers, today()),
  );
  /** Yes with a circuit on record; else the reader's answer to the question, or what the builder's answers imply. */
  const doneBefore = createMemo((): DoneBefore | null => {
    if (standing() !== null) return 'yes';
    return (
      answeredDoneBefore() ??
      (savedAnswers().answers.daysSince === null ? 'no' : null)
    );
  });
  const answers = createMemo((): Answers => {
    return {
      ...savedAnswers().answers,
      ...(doneBefore() === 'no' ? { daysSince: null } : {}),
      ...standing(),
      painWait: painWaitOn(log(), today()),
    };
  });
  return {
    doneBefore,
    /** The answers; null where only a log is stored, which does not say who the reader is. */
    answers: () => (stored().answers === null ? null : answers()),
    rulesFor: (circuit: Circuit) =>
      startRulesFor(
        circuit,
        catalogue(),
        answers(),
        savedAnswers().wishes.overrides,
      ),
    noticeOf(gate: Gate): RuleNotice {
      const [title, sentence] = GATE_WORDS[gate];
      return { title, sentence, tags: RULE_TAGS[gate] };
    },
  };
}

export type TodaysRules = ReturnType<typeof createTodaysRules>;
