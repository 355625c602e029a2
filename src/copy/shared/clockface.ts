/** Seconds as a clock shows them: 65 is "1:05", 3909 is "1:05:09". Parts of a second are dropped. */
export function clockface(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [hours, minutes, rest] = [
    Math.floor(whole / 3600),
    Math.floor(whole / 60) % 60,
    whole % 60,
  ];
  const tail = String(rest).padStart(2, '0');
  return hours > 0
    ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}`
    : `${minutes}:${tail}`;
}

/** Seconds left as the timer's large number: 98 is "98", 118 is "1:58". */
export function bigNumber(seconds: number): string {
  return seconds < 100 ? `${seconds}` : clockface(seconds);
}

/** Seconds as they are said: 909 is "15 minutes 9 seconds". Parts of a second are dropped. */
export function spokenTime(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  const parts = [
    minutes > 0 ? counted(minutes, 'minute') : '',
    rest > 0 || minutes === 0 ? counted(rest, 'second') : '',
  ];
  return parts.filter(Boolean).join(' ');
}

/** A number with its noun: "1 round", "3 rounds". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
