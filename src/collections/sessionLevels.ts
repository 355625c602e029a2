import type { Circuit } from '#core/circuit/circuit.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import { writeLink } from '#core/circuit/link/link.ts';
import { stationAtShare } from '#core/planning/composing/placedCircuit.ts';
import { stationWithDose, type Station } from '#core/circuit/station.ts';
import { HOME_KIT, LEVELS, type Level } from '#core/vocabulary.ts';
import type { SessionFacts } from './sessionFacts.ts';

/** A ready-made session as it is for one level: its circuit, its link and the words of its page. */
export interface SessionAtLevel {
  readonly level: Level;
  /** Its page's place below /sessions/: "first", or "first/beginner" where it is not the session's own level. */
  readonly path: string;
  readonly deck: string;
  readonly forWhom: string;
  readonly circuit: Circuit;
  readonly link: string;
}

/**
 * The session of content/sessions/<id>.mdx at every level it is written for, in the order of the levels. A file that
 * names an exercise or a dose that is not there stops the build with a sentence.
 */
export function sessionLevels(
  id: string,
  facts: SessionFacts,
  exercises: readonly Exercise[],
): readonly SessionAtLevel[] {
  const own: Variation = { ...facts, path: id };
  const others = facts.levels.map((variation): Variation => ({
    ...variation,
    path: `${id}/${variation.level}`,
  }));
  return [own, ...others]
    .map((variation) => atLevel(id, facts, variation, exercises))
    .sort(byLevel);
}

/** A ready-made session by the name of its file, with what it says of the sessions that are the same at other levels. */
interface LevelledSession {
  readonly id: string;
  readonly otherLevels: readonly string[];
  readonly levels: readonly SessionAtLevel[];
}

/**
 * What the level switch on the pages of a session leads between, in the order of the levels: the session at every level
 * it is written for, and the sessions that are the same at other levels. Stops the build where one of them is not there,
 * or a level would be there twice.
 */
export function switchedLevels(
  id: string,
  sessions: readonly LevelledSession[],
): readonly SessionAtLevel[] {
  const family =
    sessions.find(({ otherLevels }) => otherLevels.includes(id)) ??
    sessions.find((one) => one.id === id);
  if (family === undefined) return [];
  const file = `content/sessions/${family.id}.mdx`;
  const levels = [family.id, ...family.otherLevels].flatMap((name) => {
    const session = sessions.find((one) => one.id === name);
    if (session === undefined)
      throw new Error(
        `${file} names the session "${name}" under otherLevels, and content/sessions/${name}.mdx is not there.`,
      );
    return session.levels;
  });
  for (const level of LEVELS) {
    const paths = levels.filter((one) => one.level === level);
    if (paths.length > 1)
      throw new Error(
        `${file} has the level ${level} twice under otherLevels: ${paths.map(({ path }) => path).join(' and ')}.`,
      );
  }
  return levels.sort(byLevel);
}

type Variation = SessionFacts['levels'][number] & { readonly path: string };

function atLevel(
  id: string,
  facts: SessionFacts,
  variation: Variation,
  exercises: readonly Exercise[],
): SessionAtLevel {
  const { title, level, path, deck, forWhom } = variation;
  const named = variation.exercises ?? facts.exercises;
  const doses = variation.doses ?? level;
  const circuit: Circuit = {
    title,
    mode: facts.mode,
    level,
    ceiling: variation.ceiling ?? facts.ceiling,
    rounds: facts.rounds,
    restSeconds: facts.rest,
    roundRestSeconds: variation.roundRest ?? facts.roundRest,
    stations: named.map((one) =>
      stationFor(one, `content/sessions/${id}.mdx`, doses, facts, exercises),
    ),
  };
  return { level, path, deck, forWhom, circuit, link: writeLink(circuit) };
}

function stationFor(
  { id, dose, variant }: SessionFacts['exercises'][number],
  file: string,
  level: Level,
  { share }: SessionFacts,
  exercises: readonly Exercise[],
): Station {
  const exercise = exercises.find((one) => one.id === id);
  if (exercise === undefined)
    throw new Error(
      `${file} names the exercise "${id}", and content/exercises/${id}.mdx is not there.`,
    );
  if (variant === 'raised' && exercise.builder.raised === null)
    throw new Error(
      `${file} has "${id}" raised, and content/exercises/${id}.mdx does not say on what.`,
    );
  const how = variant === undefined ? {} : { variant };
  if (dose !== undefined) return { ...stationWithDose(exercise, dose), ...how };
  if (exercise.dose[level] === null)
    throw new Error(
      `${file} gives "${id}" no dose, and the exercise has none for the level ${level}.`,
    );
  const station = stationAtShare(exercise, { level, kit: HOME_KIT }, share);
  return { ...station, ...how };
}

function byLevel(one: SessionAtLevel, other: SessionAtLevel): number {
  return LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level);
}
