import { createRoot } from 'solid-js';
import { DEFAULT_ANSWERS, type Answers } from '#core/planning/answers.ts';
import { dayAt } from '#core/calendar.ts';
import { writeSavedAnswers } from '#core/planning/savedAnswers.ts';
import { ANSWERS_KEY } from '#core/storageKeys.ts';
import { fakeAddress } from '#fakes/fakeAddress.ts';
import { fakeClock } from '#fakes/fakeClock.ts';
import { fakeStore } from '#fakes/fakeStore.ts';
import {
  createBuilder,
  type BuilderPorts,
} from '#islands/builder/state/createBuilder.ts';
import { createExplanations } from '#islands/builder/explaining/createExplanations.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';

const wishes = { overrides: [], another: 0, stepUp: false };

/** What the device stores besides the builder's answers, and the gate that the safety questions shut. */
interface BuilderSetup {
  readonly stored?: Readonly<Record<string, string>>;
  /** What the tab stores. */
  readonly inTab?: Readonly<Record<string, string>>;
  readonly shut?: BuilderPorts['shut'];
}

/** The builder opened at an address, with the answers of the last visit or the text stored for them. */
export function openBuilder(
  fragment = '',
  lastAnswers: Partial<Answers> | string | null = null,
  { stored = {}, inTab = {}, shut }: BuilderSetup = {},
) {
  const clock = fakeClock();
  const today = dayAt(clock.date());
  const storedAnswers =
    lastAnswers === null || typeof lastAnswers === 'string'
      ? lastAnswers
      : writeSavedAnswers(
          { answers: { ...DEFAULT_ANSWERS, ...lastAnswers }, wishes },
          today,
        );
  const store = fakeStore({
    ...stored,
    ...(storedAnswers === null ? {} : { [ANSWERS_KEY]: storedAnswers }),
  });
  const tab = fakeStore(inTab);
  const address = fakeAddress(fragment);
  return createRoot((dispose) => {
    const builder = createBuilder(theCatalogue, {
      address,
      store,
      tab,
      clock,
      ...(shut === undefined ? {} : { shut }),
    });
    builder.open();
    const explanations = createExplanations(builder, {
      catalogue: theCatalogue,
    });
    return { builder, explanations, address, store, tab, dispose };
  });
}
