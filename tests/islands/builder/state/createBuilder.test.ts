import { createSignal } from 'solid-js';
import { describe, expect, test } from 'vitest';
import { DEFAULT_ANSWERS, type Answers } from '#core/planning/answers.ts';
import { circuitSeconds } from '#core/circuit/circuit.ts';
import { daysLater } from '#core/calendar.ts';
import { withRemoved, withRounds } from '#core/circuit/editing/edits.ts';
import { type DoneBefore } from '#core/planning/firstTime.ts';
import { readLink, writeLink } from '#core/circuit/link/link.ts';
import { readSavedAnswers } from '#core/planning/savedAnswers.ts';
import { LEVELS } from '#core/vocabulary.ts';
import { ANSWERS_KEY, DONE_BEFORE_KEY } from '#core/storageKeys.ts';
import { openBuilder } from '#builders/aBuilder.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';
import { linkFault } from '#islands/builder/explaining/linkFault.ts';
import { aCircuit } from '#builders/aCircuit.ts';

const REFERENCE = writeLink(aCircuit());
// Every exercise but three.
const ONLY_THREE_LEFT = [...theCatalogue.keys()].filter(
  (code) => !['gb', 'sq', 'cr'].includes(code),
);
const FOREIGN = writeLink(aCircuit({ title: 'A friend’s', rounds: 1 }));

function secondsOf({ builder }: ReturnType<typeof openBuilder>): number {
  const circuit = builder.circuit();
  return circuit === null ? 0 : circuitSeconds(circuit);
}

describe('the builder', () => {
  test('begins with the article’s session, and writes its link into the address', () => {
    const { builder, address } = openBuilder();
    expect(builder.circuit()).toEqual(aCircuit());
    expect(address.fragment()).toBe(REFERENCE);
    expect(builder.isOwn()).toBe(false);
  });

  test('begins with the stored answers', () => {
    const page = openBuilder('', { level: 'beginner', minutes: 10 });
    expect(page.builder.answers()).toMatchObject({ level: 'beginner' });
    expect(secondsOf(page)).toBe(9 * 60 + 10);
  });

  test('begins with the default answers where the stored text is damaged', () => {
    expect(openBuilder('', '{"level":[').builder.answers()).toEqual(
      DEFAULT_ANSWERS,
    );
  });

  test('takes the circuit from the address, and recognises its own suggestion there', () => {
    expect(openBuilder(FOREIGN).builder.circuit()?.title).toBe('A friend’s');
    expect(openBuilder(FOREIGN).builder.isOwn()).toBe(true);
    expect(openBuilder(REFERENCE).builder.isOwn()).toBe(false);
  });

  test('reports a broken link, and shows the suggestion instead', () => {
    const { builder } = openBuilder(REFERENCE.slice(0, 30));
    expect(linkFault(builder)).toBe('cut-off');
    expect(builder.circuit()).toEqual(aCircuit());
  });

  test('composes anew at every answer, stores the answers and writes the link into the address', () => {
    const page = openBuilder();
    page.builder.answer({ minutes: 10 });
    expect(secondsOf(page)).toBe(9 * 60 + 46);
    expect(readLink(page.address.fragment())).toMatchObject({
      value: { rounds: 2 },
    });
    expect(page.store.read(ANSWERS_KEY)).toContain('"minutes":10');
  });

  test('brings a number into its range, and reports that', () => {
    const { builder } = openBuilder();
    builder.answer({ minutes: 45 });
    expect(builder.answers().minutes).toBe(20);
    expect(builder.outOfRange()).toEqual(['minutes']);
  });

  test('still composes where nothing can be stored', () => {
    const page = openBuilder();
    page.store.forbid();
    page.builder.answer({ minutes: 10 });
    expect(secondsOf(page)).toBe(9 * 60 + 46);
  });

  test('follows a change of the address, which can be undone', () => {
    const { builder, address } = openBuilder();
    address.type(FOREIGN);
    expect(builder.circuit()?.title).toBe('A friend’s');
    builder.undo();
    expect(builder.circuit()).toEqual(aCircuit());
    expect(address.fragment()).toBe(REFERENCE);
  });

  test('restores the address after a link that cannot be read, and reports that', () => {
    const { builder, address } = openBuilder();
    address.type(REFERENCE.slice(0, 30));
    expect(linkFault(builder)).toBe('cut-off');
    expect(address.fragment()).toBe(REFERENCE);
    address.type('');
    expect(builder.circuit()).toEqual(aCircuit());
    expect(address.fragment()).toBe(REFERENCE);
    expect(builder.canUndo()).toBe(false);
  });

  test('is the same after a reload, with overridden gates and “show me another”', () => {
    const first = openBuilder('', { daysSince: 8 });
    first.builder.override();
    first.builder.showAnother();
    const again = openBuilder(
      first.address.fragment(),
      first.store.read(ANSWERS_KEY),
    );
    expect(again.builder.suggestion().kind).toBe('circuit');
    expect(again.builder.link()).toBe(first.builder.link());
    expect(again.builder.isOwn()).toBe(false);
  });

  test('shows a different circuit at every “show me another”', () => {
    const { builder } = openBuilder();
    const seen = new Set([builder.link()]);
    for (let turn = 0; turn < 4; turn++) {
      builder.showAnother();
      seen.add(builder.link());
    }
    expect(seen.size).toBe(5);
    expect(builder.isOwn()).toBe(false);
  });

  test.each<[string, Partial<Answers>, number, string]>([
    [
      'the first again',
      {},
      12,
      'That was all of them. Here is the first again.',
    ],
    [
      'the only one',
      { leaveOut: ONLY_THREE_LEFT },
      1,
      'There is no other circuit for today.',
    ],
  ])(
    'comes round to %s, and says so until something else is done',
    (_, answers, times, words) => {
      const { builder, explanations } = openBuilder('', answers);
      const first = builder.link();
      for (let turn = 0; turn < times; turn++) {
        expect(explanations.roundAgain()).toBeNull();
        builder.showAnother();
      }
      expect(builder.link()).toBe(first);
      expect(explanations.roundAgain()).toBe(words);
      builder.showAnother();
      if (times > 1) expect(explanations.roundAgain()).toBeNull();
      builder.undo();
      expect(explanations.roundAgain()).toBe(words);
    },
  );

  test('stops listening when it is disposed of', () => {
    const { address, dispose } = openBuilder();
    expect(address.listeners()).toBe(1);
    dispose();
    expect(address.listeners()).toBe(0);
  });
});

describe('a door', () => {
  const UP = { another: 0, stepUp: true };

  function openGood() {
    const page = openBuilder();
    page.builder.takeStanding({
      daysSince: 14,
      goodCircuits: 2,
      last: { rpe: 4.5, rough: false },
    });
    return page;
  }

  test('composes at once, and can be undone by its name', () => {
    const { builder, explanations } = openGood();
    const same = builder.link();
    builder.choose('step-up', UP);
    expect(builder.link()).not.toBe(same);
    expect(builder.suggestion()).toMatchObject({
      plan: { progression: 'up' },
    });
    expect(explanations.undoWords()).toBe('Undo: one step up');
    builder.undo();
    expect(builder.link()).toBe(same);
    builder.redo();
    builder.choose('same', { another: 0, stepUp: false });
    expect(builder.link()).toBe(same);
  });

  test('chosen twice is one step to undo', () => {
    const { builder } = openGood();
    builder.choose('same', { another: 0, stepUp: false });
    expect(builder.canUndo()).toBe(false);
    builder.choose('other', { another: 3, stepUp: false });
    builder.choose('other', { another: 3, stepUp: false });
    builder.undo();
    expect(builder.canUndo()).toBe(false);
  });

  test.each(['step-up', 'other'] as const)(
    '(%s) is shut by an answer',
    (door) => {
      const { builder } = openGood();
      builder.choose(door, { another: 3, stepUp: door === 'step-up' });
      builder.answer({ minutes: 12 });
      expect(builder.wishes()).toMatchObject({ another: 0, stepUp: false });
    },
  );

  test('is still open after a reload, on the same day alone', () => {
    const { builder, store } = openGood();
    builder.choose('step-up', UP);
    const text = store.read(ANSWERS_KEY);
    expect(openBuilder('', text).builder.wishes()).toMatchObject(UP);
    expect(
      readSavedAnswers(text, daysLater(builder.today, 1)).wishes.stepUp,
    ).toBe(false);
  });
});

describe('edits by hand', () => {
  test('make the circuit the reader’s own, until a new one is composed', () => {
    const { builder, address } = openBuilder();
    expect(builder.edit((circuit) => withRounds(circuit, 2))).toBe(true);
    expect(builder.isOwn()).toBe(true);
    expect(address.fragment()).toBe(builder.link());
    builder.composeAnew();
    expect(builder.isOwn()).toBe(false);
    expect(address.fragment()).toBe(REFERENCE);
  });

  test('that change nothing are no step to undo', () => {
    const { builder } = openBuilder();
    expect(builder.edit((circuit) => circuit)).toBe(false);
    expect(builder.canUndo()).toBe(false);
  });

  test('are undone one by one, and several in a row to one setting together', () => {
    const { builder } = openBuilder();
    for (const rounds of [4, 5, 6])
      builder.edit((circuit) => withRounds(circuit, rounds), 'rounds');
    builder.edit((circuit) => withRemoved(circuit, 0));
    builder.undo();
    expect(builder.circuit()).toMatchObject({ rounds: 6 });
    builder.undo();
    expect(builder.circuit()).toEqual(aCircuit());
    builder.redo();
    builder.redo();
    expect(builder.circuit()?.stations).toHaveLength(4);
    expect(builder.canRedo()).toBe(false);
  });

  test('stay at a new answer, and give way to a new circuit on request, which can be taken back', () => {
    const { builder } = openBuilder();
    builder.edit((circuit) => withRemoved(circuit, 0));
    const edited = builder.circuit();
    builder.answer({ minutes: 10 });
    expect(builder.circuit()).toBe(edited);
    builder.composeAnew();
    expect(builder.isOwn()).toBe(false);
    expect(builder.circuit()?.rounds).toBe(2);
    builder.answer({ level: 'beginner' });
    builder.bringBack();
    expect(builder.circuit()).toBe(edited);
    expect(builder.answers()).toMatchObject({ minutes: 10, level: 'beginner' });
    builder.undo();
    expect(builder.isOwn()).toBe(false);
    expect(builder.replaced()?.circuit).toBe(edited);
  });

  test('survive a yes to a safety question, which only hides the circuit', () => {
    const [shut, setShut] = createSignal<'red-flag' | null>(null);
    const { builder, address } = openBuilder('', null, { shut });
    builder.edit((circuit) => withRemoved(circuit, 0));
    setShut('red-flag');
    expect(builder.suggestion()).toMatchObject({
      kind: 'none',
      allowance: { gate: 'red-flag' },
    });
    expect(builder.circuit()).toBeNull();
    expect(address.fragment()).toBe('');
    setShut(null);
    expect(builder.circuit()?.stations).toHaveLength(4);
  });
});

describe('whether this is the first circuit', () => {
  test('is asked at every level until it is answered', () => {
    const { builder, store } = openBuilder();
    for (const level of LEVELS) {
      builder.answer({ level });
      expect(builder.mayBeFirst()).toBe(true);
    }
    builder.answer({ daysSince: null });
    expect(builder.mayBeFirst()).toBe(false);
    expect(builder.circuit()?.rounds).toBe(1);
    expect(store.read(DONE_BEFORE_KEY)).toBe('no');
    builder.undo();
    expect(store.read(DONE_BEFORE_KEY)).toBeNull();
    expect(builder.mayBeFirst()).toBe(true);
    builder.redo();
    expect(store.read(DONE_BEFORE_KEY)).toBe('no');
  });

  test('is taken from the stored answer', () => {
    const said = (answer: DoneBefore) =>
      openBuilder('', null, { stored: { [DONE_BEFORE_KEY]: answer } }).builder;
    expect(said('no').answers().daysSince).toBeNull();
    expect(said('no').circuit()?.rounds).toBe(1);
    expect(said('yes').answers().daysSince).toBe(14);
    expect(said('yes').mayBeFirst()).toBe(false);
  });

  test('is not asked of a circuit that no answer would make smaller', () => {
    const { builder } = openBuilder(FOREIGN);
    expect(builder.mayBeFirst()).toBe(false);
    builder.composeAnew();
    expect(builder.mayBeFirst()).toBe(true);
  });

  test('is not asked where a circuit is on record', () => {
    const { builder } = openBuilder();
    builder.takeStanding({ daysSince: 20 });
    expect(builder.mayBeFirst()).toBe(false);
  });
});

describe('the answers that follow from the log', () => {
  const standing = {
    daysSince: 4,
    easyCircuits: 1,
    overdone: false,
    last: null,
  };

  test('count as given, and are no step to undo', () => {
    const { builder } = openBuilder();
    builder.takeStanding(standing);
    expect(builder.suggestion().kind).toBe('activation');
    expect(builder.canUndo()).toBe(false);
  });

  test('add a step of the ladder after an easy circuit, which is recognised after a reload', () => {
    const easy = {
      daysSince: 14,
      last: { rpe: 2, rough: false, soreAfter: 1 },
    };
    const first = openBuilder();
    first.builder.takeStanding(easy);
    expect(first.builder.suggestion()).toMatchObject({
      plan: { stepUp: 'variant' },
    });
    const again = openBuilder(first.address.fragment());
    expect(again.builder.isOwn()).toBe(true);
    again.builder.takeStanding(easy);
    expect(again.builder.isOwn()).toBe(false);
  });

  test('leave the circuit of a bookmarked link as it is', () => {
    const { builder, address } = openBuilder(REFERENCE);
    builder.takeStanding(standing);
    expect(builder.suggestion().kind).toBe('activation');
    expect(builder.circuit()).toEqual(aCircuit());
    expect(builder.isOwn()).toBe(true);
    expect(address.fragment()).toBe(REFERENCE);
  });
});

describe('gates', () => {
  test('a soft one can be overridden, and the override taken back', () => {
    const { builder, explanations } = openBuilder('', { daysSince: 8 });
    expect(builder.suggestion().kind).toBe('activation');
    expect(explanations.dueOn()).not.toBeNull();
    builder.override();
    expect(builder.suggestion()).toMatchObject({
      kind: 'circuit',
      allowance: { overridden: ['too-soon'], modifiers: ['early'] },
    });
    builder.stepBack();
    expect(builder.suggestion().kind).toBe('activation');
  });

  test('overriding one replaces the reader’s own warm-up with a circuit', () => {
    const { builder } = openBuilder('', { daysSince: 8 });
    builder.edit((circuit) => withRemoved(circuit, 0));
    builder.override();
    expect(builder.circuit()?.mode).toBe('circuit');
    builder.bringBack();
    expect(builder.circuit()?.mode).toBe('activation');
  });

  test('the next circuit is due two weeks after the last, or three after one that was too hard', () => {
    const last = { rpe: 7, rough: false };
    const on = (changes: Partial<Answers>) => {
      const { builder, explanations } = openBuilder();
      builder.takeStanding(changes);
      return explanations.dueOn();
    };
    const { builder } = openBuilder();
    expect(on({ daysSince: 8 })).toBe(daysLater(builder.today, 6));
    expect(on({ daysSince: 8, last })).toBe(daysLater(builder.today, 13));
    expect(on({ daysSince: 15, overdone: true })).toBe(
      daysLater(builder.today, 6),
    );
    expect(on({ daysSince: 14 })).toBeNull();
    expect(on({ daysSince: 21, overdone: true })).toBeNull();
  });

  test('a hard one cannot be overridden', () => {
    const { builder } = openBuilder('', { soreness: 8 });
    builder.override();
    expect(builder.suggestion().kind).toBe('none');
    expect(builder.circuit()).toBeNull();
  });
});
