/** The address of a page from its path, with the folder put before it in which the site is served. */
export function addressOf(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

/** The address that opens a session from its link. */
export function sessionAddress(link: string): string {
  return `${addressOf('/session/')}#${link}`;
}

/** The address that opens a circuit in the builder. */
export function builderAddress(link: string): string {
  return `${addressOf('/build/')}#${link}`;
}

/** The address of a circuit's sheet, to print or to send. */
export function sheetAddress(link: string): string {
  return `${addressOf('/sheet/')}#${link}`;
}

/** The address of the season that is planned from the log. */
export function logSeason(): string {
  return addressOf('/log/season/');
}

/** The pages of the menu, in order. */
export const MENU = [
  { name: 'Sessions', path: '/sessions/' },
  { name: 'Build', path: '/build/' },
  { name: 'Exercises', path: '/exercises/' },
  { name: 'Guide', path: '/guide/' },
  { name: 'Log', path: '/log/' },
] as const;
