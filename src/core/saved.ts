import { missing, found, type Result } from '#core/result.ts';

/** A place in a session, kept so that a reload or a flat battery loses nothing. */
export interface Saved {
  /** The session's link. */
  readonly link: string;
  /** Milliseconds done. */
  readonly elapsed: number;
  /** When it was kept, as milliseconds of the calendar clock. */
  readonly keptAt: number;
}

/** The place as text for the device's own storage. */
export function writeSaved(saved: Saved): string {
  return JSON.stringify({ version: 1, ...saved });
}

/** The place that stored text describes, or why there is none. Takes any text and never throws. */
export function readSaved(
  text: string | null,
): Result<Saved, 'none' | 'damaged' | 'newer'> {
  if (text === null || text === '') return missing('none');
  const data = parsed(text);
  if (typeof data !== 'object' || data === null) return missing('damaged');
  const { version, link, elapsed, keptAt } = data as Record<string, unknown>;
  if (typeof version === 'number' && version > 1) return missing('newer');
  if (version !== 1 || typeof link !== 'string') return missing('damaged');
  if (!isMs(elapsed) || !isMs(keptAt)) return missing('damaged');
  return found({ link, elapsed, keptAt });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isMs(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
