// Every name under which this site stores something on the device. They share a prefix, so that two sites in folders of
// one host do not overwrite each other's data.

/** What each name begins with. */
const SITE = 'tired-on-purpose:';

/** The builder's answers. */
export const ANSWERS_KEY = `${SITE}answers`;

/** The builder's circuit: each tab has its own, and the last one edited by hand is kept for new tabs. */
export const DRAFT_KEY = `${SITE}draft`;

/** The log of sessions done. */
export const LOG_KEY = `${SITE}log`;

/** The season: races, the usual week, and the days moved by hand. */
export const SEASON_KEY = `${SITE}season`;

/** Sessions saved under a name. */
export const SAVED_KEY = `${SITE}saved-sessions`;

/** A log that could not be read, put aside as it was. */
export const DAMAGED_LOG_KEY = `${SITE}log-damaged`;

/** When the log was last saved as a file, and whether the browser was asked to keep it. */
export const LOG_COPIES_KEY = `${SITE}log-copies`;

/** The series under whose name circuits are in the reader's calendar, once a file of dates was saved. */
export const CALENDAR_SERIES_KEY = `${SITE}calendar-series`;

/** The lock under which a tab makes sure that its change to the log is still there; no stored text. */
export const LOG_LOCK = `${SITE}log-write`;

/** The session in progress, until it is on record. */
export const PROGRESS_KEY = `${SITE}session-in-progress`;

/** The timer's settings, which also say whether single keys are on anywhere on the site. */
export const SETTINGS_KEY = `${SITE}timer-settings`;

/** The answers to the safety questions. */
export const SAFETY_KEY = `${SITE}safety`;

/** Whether the reader has done a circuit before. */
export const DONE_BEFORE_KEY = `${SITE}done-before`;

/** Light or dark, where the reader chose one by hand. */
export const THEME_KEY = `${SITE}theme`;

/** The lock of the one page that runs a session; a lock and a channel rather than stored text. */
export const SESSION_LOCK = `${SITE}session-run`;

/** The name without its prefix, under which older versions of the site stored the same thing. */
export function formerKey(key: string): string {
  return key.slice(SITE.length);
}
