/** The name of a saved copy of the log: "tired-on-purpose-log-2026-11-26.json". */
export function copyName(day: string): string {
  return `tired-on-purpose-log-${day}.json`;
}
