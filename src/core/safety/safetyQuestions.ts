/** What somebody does after a yes, from the most urgent to the least (rule "Before anything else"). */
export const SAFETY_ROUTES = [
  'emergency-now', // call the emergency number
  'emergency-today', // emergency care, today
  'head', // NHS 111 or a doctor today
  'calf', // checked today
  'checked', // no run until it has been checked
  'rest', // not today; doctor, midwife or physio first
  'ask-first', // ask a clinician, then carry on
] as const;
export type SafetyRoute = (typeof SAFETY_ROUTES)[number];

interface SafetyQuestion {
  /** Its permanent name in what is kept on the device. */
  readonly id: string;
  /** Its words: the same wherever the list is asked or shown. */
  readonly words: string;
  readonly route: SafetyRoute;
}

/** The first list: with one yes there is no session today (rule "Before anything else"). */
export const NOT_TODAY = [
  {
    id: 'chest',
    words: 'chest pain, pressure or palpitations',
    route: 'emergency-now',
  },
  { id: 'faint', words: 'faintness or a blackout', route: 'emergency-now' },
  { id: 'breath', words: 'unusual breathlessness', route: 'emergency-now' },
  { id: 'ill', words: 'fever or illness', route: 'rest' },
  { id: 'limp', words: 'a new limp or swelling', route: 'rest' },
  { id: 'bone', words: 'pain in one spot on a bone', route: 'checked' },
  { id: 'stride', words: 'pain that changes your stride', route: 'checked' },
  { id: 'calf', words: 'one calf swollen, hot or tender', route: 'calf' },
  {
    id: 'back',
    words: 'back pain with numbness, weakness or trouble with bladder or bowel',
    route: 'emergency-today',
  },
  { id: 'head', words: 'a head injury in the last few days', route: 'head' },
] as const satisfies readonly SafetyQuestion[];

/** The second list: with one yes a clinician is asked first (rule "Who should ask first"). */
export const ASK_FIRST = [
  {
    id: 'pregnant',
    words: 'pregnant, or within about 3 months after giving birth',
    route: 'ask-first',
  },
  {
    id: 'condition',
    words:
      'a heart, lung or metabolic condition, or blood pressure that is not controlled',
    route: 'ask-first',
  },
  {
    id: 'insulin',
    words: 'diabetes treated with insulin',
    route: 'ask-first',
  },
  { id: 'surgery', words: 'recent surgery', route: 'ask-first' },
  {
    id: 'bones',
    words:
      'osteoporosis, a joint replacement, repeated stress fractures, or missed periods',
    route: 'ask-first',
  },
  {
    id: 'told',
    words: 'a clinician has told you to hold back',
    route: 'ask-first',
  },
] as const satisfies readonly SafetyQuestion[];

/** Both lists, in the order they are asked. */
export const SAFETY_QUESTIONS = [...NOT_TODAY, ...ASK_FIRST] as const;

/** The permanent name of one thing on the lists. */
export type SafetyItem = (typeof SAFETY_QUESTIONS)[number]['id'];

/** What is said beside the lists to those it concerns; no gate follows from it. */
export const SAFETY_NOTES =
  'Over 65, or unsure of your balance: stand near something to hold. Exercise asthma: inhaler at hand, longer warm-up. Latex allergy: a fabric band. Under 18: with a coach or parent.';
