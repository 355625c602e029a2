import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  withMoved,
  withRemoved,
  withRest,
  withRounds,
} from '#core/circuit/editing/edits.ts';
import { writeLink } from '#core/circuit/link/link.ts';
import type { Answers } from '#core/planning/answers.ts';
import { readSavedDraft } from '#core/planning/savedDraft.ts';
import { ANSWERS_KEY, DRAFT_KEY } from '#core/storageKeys.ts';
import { openBuilder } from '#builders/aBuilder.ts';
import { aCircuit, aHold, someReps } from '#builders/aCircuit.ts';
import { anyAnswers } from '#builders/anyAnswers.ts';
import { anyCircuit } from '#builders/anyCircuit.ts';

const ANNA = aCircuit({
  title: 'For Anna, week 1',
  level: 'returning',
  ceiling: 4,
  rounds: 2,
  restSeconds: 30,
  roundRestSeconds: 90,
  stations: [aHold('gb', 15), someReps('sq', 6), aHold('pl', 15)],
});
const FOR_ANNA = writeLink(ANNA);
const OF_A_FRIEND = writeLink(aCircuit({ title: 'A friend’s', rounds: 1 }));

type Page = ReturnType<typeof openBuilder>;

/** The page opened again in the same tab, at its address or at another one. */
function reloaded({ address, store, tab }: Page, fragment?: string): Page {
  return openBuilder(fragment ?? address.fragment(), store.read(ANSWERS_KEY), {
    stored: storedIn(store),
    inTab: storedIn(tab),
  });
}

/** The page opened in a new tab. */
function inNewTab({ store }: Page, fragment = ''): Page {
  return openBuilder(fragment, store.read(ANSWERS_KEY), {
    stored: storedIn(store),
  });
}

function storedIn(store: Page['store']): Readonly<Record<string, string>> {
  const draft = store.read(DRAFT_KEY);
  return draft === null ? {} : { [DRAFT_KEY]: draft };
}

function ownOf({ builder }: Page) {
  const own = builder.own();
  return own && [own.origin, own.circuit.title, own.circuit.rounds];
}

/** The answers that the device has stored as the reader's own. */
function storedAnswers({ store }: Page) {
  return JSON.parse(store.read(ANSWERS_KEY) ?? '{}') as Partial<Answers>;
}

describe('somebody’s own circuit', () => {
  test('is changed by no answers at all, whether from a link or edited', () => {
    fc.assert(
      fc.property(
        anyCircuit,
        fc.boolean(),
        fc.array(anyAnswers, { minLength: 1, maxLength: 5 }),
        (circuit, isEdited, answered) => {
          const { builder, dispose } = openBuilder(writeLink(circuit));
          if (isEdited) builder.edit((one) => withRest(one, 33));
          const own = builder.own()?.circuit;
          const link = builder.link();
          for (const answers of answered) {
            builder.answer(answers);
            // Where a rule allows nothing at all, it is hidden.
            if (builder.circuit() !== null) expect(builder.link()).toBe(link);
            expect(builder.own()?.circuit).toBe(own);
          }
          builder.answer({ soreness: 0 });
          expect(builder.own()?.circuit).toBe(own);
          dispose();
        },
      ),
      { numRuns: 60 },
    );
  });

  test('is not another suggestion’s, and every request for one can be taken back', () => {
    const { builder } = openBuilder(FOR_ANNA);
    builder.showAnother();
    expect(builder.isOwn()).toBe(false);
    expect(builder.replaced()?.circuit.title).toBe('For Anna, week 1');
    builder.showAnother();
    builder.bringBack();
    expect(builder.link()).toBe(FOR_ANNA);
    expect(builder.replaced()).toBeNull();
    builder.bringBack();
    expect(builder.link()).toBe(FOR_ANNA);
  });

  test('as prescribed is not edited until it is made one’s own', () => {
    const { builder } = openBuilder();
    builder.edit((circuit) => ({
      ...withRounds(circuit, 2),
      prescribed: true,
    }));
    expect(builder.isPrescribed()).toBe(true);
    expect(builder.edit((circuit) => withRounds(circuit, 4))).toBe(false);
    builder.changeForYourself();
    expect(builder.isPrescribed()).toBe(false);
    expect(builder.own()?.origin).toBe('edited');
    expect(builder.edit((circuit) => withRounds(circuit, 4))).toBe(true);
    builder.undo();
    builder.undo();
    expect(builder.isPrescribed()).toBe(true);
  });
});

describe('the circuit of a link', () => {
  test('brings its level and limits for this visit, which are not stored as the reader’s', () => {
    const page = openBuilder(FOR_ANNA, { level: 'advanced', minutes: 20 });
    const { builder } = page;
    expect(builder.isLevelFromLink()).toBe(true);
    expect(builder.answers()).toMatchObject({
      level: 'returning',
      linkLimits: { ceiling: 4, restSeconds: 30, roundRestSeconds: 90 },
    });
    builder.composeAnew();
    expect(builder.circuit()).toMatchObject({
      level: 'returning',
      ceiling: 4,
      restSeconds: 30,
      roundRestSeconds: 90,
    });
    expect(storedAnswers(page)).toMatchObject({ level: 'advanced' });
    expect(storedAnswers(page)).not.toHaveProperty('linkLimits');
    // They hold after a reload as well.
    const again = reloaded(page).builder;
    expect(again.isOwn()).toBe(false);
    expect(again.answers().linkLimits?.ceiling).toBe(4);
    expect(again.isLevelFromLink()).toBe(true);
  });

  test('keeps a level for the visit only until one is chosen by hand', () => {
    const page = openBuilder(FOR_ANNA, { level: 'advanced' });
    page.builder.answer({ level: 'beginner' });
    expect(page.builder.isLevelFromLink()).toBe(false);
    expect(storedAnswers(page)).toMatchObject({ level: 'beginner' });
    page.builder.undo();
    expect(page.builder.isLevelFromLink()).toBe(true);
    expect(storedAnswers(page)).toMatchObject({ level: 'advanced' });
    page.builder.redo();
    expect(ownOf(reloaded(page))).toEqual(['link', 'For Anna, week 1', 2]);
    expect(reloaded(page).builder.answers().level).toBe('beginner');
  });

  test('gives way to another link opened by hand, to Back and to Forward', () => {
    const page = openBuilder(FOR_ANNA);
    page.builder.edit((circuit) => withRounds(circuit, 1));
    const edited = page.address.fragment();
    page.address.type(OF_A_FRIEND);
    expect(ownOf(page)).toEqual(['link', 'A friend’s', 1]);
    expect(page.builder.answers().level).toBe('regular');
    page.address.type(edited);
    expect(ownOf(page)).toEqual(['edited', 'For Anna, week 1', 1]);
    expect(page.builder.answers().level).toBe('returning');
    page.address.type(OF_A_FRIEND);
    expect(ownOf(page)).toEqual(['link', 'A friend’s', 1]);
  });

  test('gives the reader’s own level back where they go back to their suggestion', () => {
    const page = openBuilder('', { level: 'beginner' });
    const suggested = page.address.fragment();
    page.address.type(FOR_ANNA);
    expect(page.builder.answers().level).toBe('returning');
    page.address.type(suggested);
    expect(page.builder.isOwn()).toBe(false);
    expect(page.builder.answers()).toMatchObject({
      level: 'beginner',
      linkLimits: null,
    });
  });
});

describe('the draft', () => {
  test('survives leaving the page and a reload, with where it came from', () => {
    const page = openBuilder(FOR_ANNA);
    expect(ownOf(reloaded(page))).toEqual(['link', 'For Anna, week 1', 2]);
    expect(ownOf(reloaded(page, ''))).toEqual(['link', 'For Anna, week 1', 2]);
    page.builder.edit((circuit) => withRounds(circuit, 1));
    const after = reloaded(page, '');
    expect(ownOf(after)).toEqual(['edited', 'For Anna, week 1', 1]);
    expect(after.builder.answers()).toMatchObject({ level: 'returning' });
    expect(after.builder.canUndo()).toBe(false);
  });

  test('last edited is what a new tab opens, and neither tab changes the other', () => {
    const one = openBuilder();
    one.builder.edit((circuit) => withRounds(circuit, 1));
    const other = inNewTab(one);
    expect(ownOf(other)?.[2]).toBe(1);
    other.builder.edit((circuit) => withRounds(circuit, 2));
    expect(ownOf(one)?.[2]).toBe(1);
    const shared = { ...one, store: other.store };
    expect(ownOf(reloaded(shared))?.[2]).toBe(1);
    expect(ownOf(reloaded(shared, ''))?.[2]).toBe(1);
    expect(ownOf(inNewTab(shared))?.[2]).toBe(2);
  });

  test('is not replaced by opening a link until that is edited', () => {
    const page = openBuilder();
    page.builder.edit((circuit) => withRounds(circuit, 1));
    const linked = reloaded(page, FOR_ANNA);
    expect(ownOf(linked)?.[0]).toBe('link');
    linked.builder.answer({ minutes: 8 });
    expect(ownOf(reloaded(linked, ''))?.[0]).toBe('edited');
    expect(ownOf(inNewTab(linked))?.[0]).toBe('edited');
    linked.builder.edit((circuit) => withRounds(circuit, 3));
    expect(ownOf(reloaded(linked, ''))).toEqual([
      'edited',
      'For Anna, week 1',
      3,
    ]);
    expect(ownOf(inNewTab(linked))?.[1]).toBe('For Anna, week 1');
  });

  test('is let go of by composing a new one, until that is undone', () => {
    const page = openBuilder();
    page.builder.edit((circuit) => withRounds(circuit, 1));
    page.builder.composeAnew();
    expect(ownOf(reloaded(page, ''))).toBeNull();
    expect(ownOf(inNewTab(page))).toBeNull();
    page.builder.undo();
    expect(ownOf(reloaded(page, ''))?.[0]).toBe('edited');
    expect(ownOf(inNewTab(page))?.[0]).toBe('edited');
  });

  test('that equals today’s suggestion is one, and an older suggestion is somebody’s own', () => {
    const page = openBuilder();
    page.builder.edit((circuit) => withMoved(circuit, 0, 1));
    page.builder.edit((circuit) => withMoved(circuit, 1, 0));
    expect(page.builder.isOwn()).toBe(false);
    expect(reloaded(page).builder.isOwn()).toBe(false);
    // Another tab has changed the answers meanwhile.
    const other = inNewTab(page);
    other.builder.answer({ level: 'beginner' });
    const later = reloaded({ ...page, store: other.store });
    expect(later.builder.own()?.origin).toBe('earlier');
    expect(later.builder.isLevelFromLink()).toBe(false);
    expect(later.builder.link()).toBe(page.builder.link());
  });

  test('that cannot be read counts as none', () => {
    for (const text of ['{', '{"version":1,"link":"1c3"}', 'x'.repeat(1e6)]) {
      const page = openBuilder('', null, {
        stored: { [DRAFT_KEY]: text },
        inTab: { [DRAFT_KEY]: text },
      });
      expect(page.builder.circuit()).toEqual(aCircuit());
      page.builder.edit((circuit) => withRounds(circuit, 1));
      expect(readSavedDraft(page.tab.read(DRAFT_KEY)).ok).toBe(true);
    }
  });

  test('works for the visit where nothing can be stored', () => {
    const page = openBuilder(FOR_ANNA);
    page.store.forbid();
    page.tab.forbid();
    page.builder.answer({ minutes: 9 });
    page.builder.edit((circuit) => withRemoved(circuit, 0));
    page.builder.composeAnew();
    page.builder.bringBack();
    expect(page.builder.circuit()?.stations).toHaveLength(2);
  });
});

describe('gates upon gates', () => {
  test('are overridden in one step, all of them, and taken back together', () => {
    const { builder, explanations } = openBuilder('', {
      daysSince: 8,
      raceNear: true,
      run: 'hard',
    });
    expect(explanations.closed()).toEqual([
      'key-run-near',
      'hard-run',
      'too-soon',
    ]);
    expect(explanations.overrideWords()).toBe(
      'A race or key session is near, today’s run is hard, and too soon: build the circuit anyway',
    );
    builder.override();
    expect(builder.suggestion().kind).toBe('circuit');
    builder.stepBack();
    expect(builder.suggestion().kind).toBe('activation');
    builder.undo();
    expect(builder.suggestion().kind).toBe('circuit');
  });

  test('count the gate that overriding the others brings with it', () => {
    const { builder } = openBuilder('', {
      daysSince: 8,
      worn: true,
      soreness: 3,
    });
    expect(builder.gatesToOverride()).toEqual(['too-soon', 'too-many-reasons']);
    builder.override();
    expect(builder.suggestion().kind).toBe('circuit');
  });

  test('leave somebody’s own circuit as it is, and are told of it', () => {
    const { builder, explanations } = openBuilder(FOR_ANNA, { daysSince: 3 });
    expect(explanations.closed()).toEqual(['too-soon']);
    builder.override();
    expect(builder.link()).toBe(FOR_ANNA);
    expect(builder.own()?.origin).toBe('link');
  });

  test('of a day that allows nothing cannot be overridden', () => {
    const { builder, explanations } = openBuilder('', {
      soreness: 9,
      daysSince: 3,
    });
    expect(explanations.closed()).toEqual(['too-sore']);
    expect(builder.gatesToOverride()).toEqual([]);
  });
});
