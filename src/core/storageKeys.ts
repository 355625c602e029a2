/** The name under which the builder's answers are kept on the device. */
export const ANSWERS_KEY = 'answers';

/** The name under which the log is kept on the device. */
export const LOG_KEY = 'log';

/** The name under which the place in a session is kept on the device, until the session is on record. */
export const PROGRESS_KEY = 'session-in-progress';
