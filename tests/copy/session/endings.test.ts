import { describe, expect, test } from 'vitest';
import { ENDINGS, type Outcome } from '#core/session/rating/ending.ts';
import { VERDICTS, type Rating } from '#core/session/rating/rating.ts';
import { endStatus, noteAtEnd, stopWords } from '#copy/session/endings.ts';

function anOutcome(
  changes: Partial<Outcome>,
  rating: Partial<Rating> | null = {},
): Outcome {
  return {
    ending: 'finished',
    isWhole: true,
    round: 3,
    rating: rating && {
      round: 3,
      rpe: 4,
      signs: [],
      pain: false,
      ...rating,
    },
    verdict: null,
    ...changes,
  };
}

describe('the end of a session, said once', () => {
  test.each<[string, Outcome, string]>([
    ['finished', anOutcome({}), 'The circuit is done. Now run easy.'],
    [
      'finished a little too hard',
      anOutcome({ verdict: 'easier' }, { rpe: 6 }),
      'The circuit is done. Now run easy. 6 is too hard. Keep the run short.',
    ],
    [
      'enough',
      anOutcome({ ending: 'enough', isWhole: false }, null),
      'That is enough for today. Walk for 3 minutes, then run easy if your legs settle.',
    ],
    [
      'stopped',
      anOutcome({ ending: 'stop', isWhole: false }, { rpe: 8 }),
      'Stopped at 8. A good decision. Walk for 5 minutes, then decide.',
    ],
    [
      'stopped without a number',
      anOutcome({ ending: 'stop' }, { rpe: null, signs: ['clumsier'] }),
      'Stopped. A good decision. Walk for 5 minutes, then decide.',
    ],
    [
      'pain',
      anOutcome({ ending: 'pain' }),
      'Stop here. No run today. If you have chest pain, feel faint or are badly short of breath, call 999 now.',
    ],
  ])('%s', (_, outcome, words) => {
    expect(endStatus(outcome, 'circuit')).toBe(words);
  });

  test.each<[Partial<Outcome>, string]>([
    [{ verdict: 'carry-on' }, 'Ready. First ten minutes easy, then your run.'],
    [
      { verdict: 'easier' },
      'Ready. First ten minutes easy, then your run. 4 is more than a warm-up needs. Do less next time.',
    ],
    [
      { ending: 'enough', verdict: 'enough' },
      'That is enough. Walk for 3 minutes, and keep today’s run easy.',
    ],
  ])('a warm-up, %o', (changes, words) => {
    expect(endStatus(anOutcome(changes), 'activation')).toBe(words);
  });

  test('never sends anybody running after pain or a stop, nor calls a session a failure', () => {
    for (const ending of ENDINGS)
      for (const verdict of [null, ...VERDICTS])
        for (const mode of ['circuit', 'activation'] as const) {
          const outcome = anOutcome({ ending, verdict });
          const all = `${endStatus(outcome, mode)} ${noteAtEnd(outcome, mode)} ${stopWords(outcome, mode)}`;
          expect(all).not.toMatch(/fail|sorry|unfortunately/i);
          const running = all.replace(/no run today/i, '');
          if (ending === 'stop' || ending === 'pain')
            expect(running).not.toMatch(/\brun\b/i);
        }
  });

  test.each([
    [{ rpe: 8 }, 'At 8, yours are more tired than that'],
    [{ rpe: 8.5 }, 'At 8½, yours are more tired than that'],
    [
      { rpe: 4, signs: ['clumsier'] as const },
      'Clumsiness says that yours are more tired than that',
    ],
    [
      { rpe: 4, signs: ['heavier', 'breathless'] as const },
      'Two signs say that yours are more tired than that',
    ],
  ])('a stop is a good call: %o', (rating, words) => {
    expect(stopWords(anOutcome({}, rating), 'circuit')).toContain(words);
  });
});
