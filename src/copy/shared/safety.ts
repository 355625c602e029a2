import type { SafetyYes } from '#core/safety/safetyRecord.ts';
import {
  SAFETY_QUESTIONS,
  type SafetyRoute,
} from '#core/safety/safetyQuestions.ts';

/** What follows from a yes to a safety question, and the number to call where there is one. */
export interface RouteWords {
  readonly title: string;
  readonly sentence: string;
  readonly call?: { readonly number: string; readonly label: string };
}

const NHS_111 = { number: '111', label: 'Call NHS 111' };

/** What is said on each route (rule "Before anything else"). */
export const ROUTE_WORDS: Readonly<Record<SafetyRoute, RouteWords>> = {
  'emergency-now': {
    title: 'Call 999 now.',
    sentence:
      '112 in the EU, 911 in the US. Stay with someone. No run, no circuit.',
    call: { number: '999', label: 'Call 999' },
  },
  'emergency-today': {
    title: 'Emergency care today.',
    sentence:
      'Today, not tomorrow. Ask someone to take you. No run, no circuit.',
  },
  head: {
    title: 'NHS 111 today.',
    sentence:
      'Or see a doctor today. If you are drowsy, confused or being sick, call 999 (112 in the EU, 911 in the US). No run, no circuit.',
    call: NHS_111,
  },
  calf: {
    title: 'Get it checked today.',
    sentence:
      'Do not run until it has been checked. In the UK, NHS 111 can say where to go. With breathlessness or chest pain, call 999 (112 in the EU, 911 in the US).',
    call: NHS_111,
  },
  checked: {
    title: 'Get it checked first.',
    sentence:
      'Do not run until it has been checked. In the UK, NHS 111 can say where to go.',
    call: NHS_111,
  },
  rest: {
    title: 'Not today.',
    sentence:
      'Rest today. See a doctor or physio first, then come back for the next circuit.',
  },
  'ask-first': {
    title: 'Ask first.',
    sentence:
      'Your doctor, midwife or physio knows what this page cannot. Show them the circuit: its page says what you would do, and how hard.',
  },
};

/** What is said where an older version of the site did not ask which item of the list it was. */
export const NOT_SAID_WORDS: RouteWords = {
  title: 'Not today.',
  sentence:
    'For chest pain, faintness or severe breathlessness call 999 now (112 in the EU, 911 in the US). Anything else on the list needs checking first: no run, no circuit.',
};

/** An item in the words of its list. */
export function itemWords(item: SafetyYes): string {
  return (
    SAFETY_QUESTIONS.find(({ id }) => id === item)?.words ??
    'something on the first list'
  );
}
