import { expect, test } from 'vitest';
import { DEFAULT_ANSWERS, type Answers } from '#core/planning/answers.ts';
import { HOME_KIT, type HomeKit } from '#core/vocabulary.ts';
import {
  kitAnswerWords,
  moreWords,
  todayWords,
} from '#copy/builder/questions.ts';

const TODAY = '2026-11-21';

test.each<[Partial<Answers>, string]>([
  [{}, 'easy run, legs fine, last circuit 2 to 6 weeks ago'],
  [{ daysSince: 15 }, 'easy run, legs fine, last circuit 2 to 6 weeks ago'],
  [{ daysSince: 13 }, 'easy run, legs fine, last circuit 8 Nov'],
  [{ daysSince: 0 }, 'easy run, legs fine, last circuit 21 Nov'],
  [{ daysSince: 43 }, 'easy run, legs fine, last circuit over 6 weeks ago'],
  [
    { run: 'hard', soreness: 1, daysSince: null },
    'hard or hilly run, legs fine, no circuit yet',
  ],
  [
    { run: 'race', raceNear: true, keySessionNear: true, gymNear: true },
    'race, race near, key session near, leg work near, legs fine, last circuit 2 to 6 weeks ago',
  ],
  [
    { run: 'long', soreness: 3, soreAt: ['calves', 'core'] },
    'long run, calves and core a little sore, last circuit 2 to 6 weeks ago',
  ],
  [
    { soreness: 5, soreAt: [] },
    'easy run, legs sore, last circuit 2 to 6 weeks ago',
  ],
  [
    { soreness: 9, soreAt: ['calves'] },
    'easy run, legs very sore, last circuit 2 to 6 weeks ago',
  ],
])('today with %j: %s', (changes, words) => {
  expect(todayWords({ ...DEFAULT_ANSWERS, ...changes }, TODAY)).toBe(words);
});

test.each<[readonly HomeKit[], string]>([
  [HOME_KIT, 'all of it'],
  [['band', 'wall', 'mat'], 'all but a step'],
  [['wall', 'mat', 'step'], 'all but a mini-band'],
  [['wall', 'mat'], 'mat, wall or rail'],
  [['mat', 'wall'], 'mat, wall or rail'],
  [['mat'], 'mat'],
  [[], 'none'],
])('kit %j: %s', (kit, words) => {
  expect(kitAnswerWords(kit)).toBe(words);
});

test.each<[Partial<Answers>, string]>([
  [{}, 'as usual, nothing left out'],
  [{ leaveOut: ['sq'] }, 'as usual, 1 exercise left out'],
  [
    { phase: 'taper', worn: true, leaveOut: ['sq', 'cr'] },
    'taper or race week, a bad night or a heavy week, 2 exercises left out',
  ],
])('these weeks with %j: %s', (changes, words) => {
  expect(moreWords({ ...DEFAULT_ANSWERS, ...changes })).toBe(words);
});
