/** The name of the file of a copy of the log saved on a day ("2026-03-01"). */
export function copyName(day: string): string {
  return `tired-on-purpose-log-${day}.json`;
}
