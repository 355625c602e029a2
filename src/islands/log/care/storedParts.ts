import type { StoredPart } from '#copy/log/deleting.ts';
import {
  ANSWERS_KEY,
  CALENDAR_SERIES_KEY,
  DAMAGED_LOG_KEY,
  DONE_BEFORE_KEY,
  DRAFT_KEY,
  LOG_COPIES_KEY,
  LOG_KEY,
  PROGRESS_KEY,
  SAFETY_KEY,
  SAVED_KEY,
  SEASON_KEY,
  SETTINGS_KEY,
  THEME_KEY,
} from '#core/storageKeys.ts';

/** Under which names each part of what the site stores lies. */
export const PART_KEYS: Readonly<Record<StoredPart, readonly string[]>> = {
  log: [LOG_KEY, LOG_COPIES_KEY, CALENDAR_SERIES_KEY],
  damaged: [DAMAGED_LOG_KEY],
  season: [SEASON_KEY],
  saved: [SAVED_KEY],
  answers: [ANSWERS_KEY, SAFETY_KEY, DONE_BEFORE_KEY],
  drafts: [DRAFT_KEY],
  session: [PROGRESS_KEY],
  settings: [SETTINGS_KEY, THEME_KEY],
};

/** What is deleted with the log; settings go only where they are chosen as well. */
export const PARTS_WITH_LOG: readonly StoredPart[] = [
  'log',
  'damaged',
  'season',
  'saved',
  'answers',
  'drafts',
  'session',
];
