import { counted } from '#copy/shared/clockface.ts';

/** The words at the end of a session about the run that is planned, the log, and a copy of it. */
export const AFTERWARDS = {
  plan: 'Easy run planned?',
  noRun: 'No run',
  planNotStored: 'This device could not store the run you chose.',
  share: 'Share it',
  openLog: 'Open your log',
  notRecorded:
    'This device keeps no record of it for now. Open the session again within six hours, and we will try once more.',
  fileInstead: 'Or save it as a file, to bring into your log later.',
  saveCopy: 'Save a copy',
  saved: 'Copy saved. It is with your downloads.',
} as const;

/** The minutes of an easy run, as a chip. */
export function planWords(minutes: number): string {
  return `${minutes} min`;
}

/** What will be asked on the next day: about the run and the legs, or about the legs alone. */
export function tomorrowWords(hasRun: boolean): string {
  return hasRun
    ? 'There will be two quick questions tomorrow.'
    : 'There will be one quick question tomorrow.';
}

/** Why a copy is offered in a browser that erases what is stored after so many days without a visit. */
export function forgetsWords(days: number): string {
  return `This browser erases what a site keeps after ${counted(days, 'day')} without a visit. A copy takes one tap.`;
}
