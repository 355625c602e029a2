/** An effort as it is written, RPE to the half point: 4 is "4", four and a half is "4½". */
export function ratingWords(rpe: number): string {
  const whole = Math.floor(rpe);
  return rpe - whole === 0.5 ? `${whole}½` : `${rpe}`;
}
