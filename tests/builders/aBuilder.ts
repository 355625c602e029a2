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
} from '#islands/builder/createBuilder.ts';
import { createExplanations } from '#islands/builder/createExplanations.ts';
import { BUILDER_WORDS } from '#copy/builder.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';

const wishes = { steppedOver: [], another: 0 };

/** What was said and kept elsewhere than in the builder. */
interface Elsewhere {
  readonly kept?: Readonly<Record<string, string>>;
  readonly shut?: BuilderPorts['shut'];
}

/** The builder as it opens at an address, with what was answered the last time. */
export function opened(
  fragment = '',
  kept: Partial<Answers> | string | null = null,
  { kept: others = {}, shut }: Elsewhere = {},
) {
  const clock = fakeClock();
  const today = dayAt(clock.date());
  const text =
    kept === null || typeof kept === 'string'
      ? kept
      : writeSavedAnswers(
          { answers: { ...DEFAULT_ANSWERS, ...kept }, wishes },
          today,
        );
  const store = fakeStore({
    ...others,
    ...(text === null ? {} : { [ANSWERS_KEY]: text }),
  });
  const address = fakeAddress(fragment);
  return createRoot((dispose) => {
    const builder = createBuilder(theCatalogue, {
      address,
      store,
      clock,
      ...(shut === undefined ? {} : { shut }),
    });
    const why = createExplanations(builder, {
      catalogue: theCatalogue,
      words: BUILDER_WORDS,
    });
    return { builder, why, address, store, dispose };
  });
}
