import { createMemo, type Accessor } from 'solid-js';
import {
  limitsWords,
  LINK_WORDS,
  FEW_DRILLS,
  OUT_OF_RANGE,
  RETURNING,
} from '#copy/builder/builderWords.ts';
import { ROUND_AGAIN } from '#copy/builder/builderStatus.ts';
import type { Explanation } from '#copy/builder/gates.ts';
import type { Gate } from '#core/planning/gates.ts';
import { linkFault } from '#islands/builder/explaining/linkFault.ts';
import type { TaggedSentence } from '#islands/builder/explaining/taggedSentence.ts';
import type { Builder } from '#islands/builder/state/createBuilder.ts';

interface NoticeParts {
  readonly closed: Accessor<readonly Gate[]>;
  readonly gateWords: (gate: Gate) => Explanation;
  readonly reductions: Accessor<readonly TaggedSentence[]>;
  readonly empty: Accessor<Explanation | null>;
  readonly advice: Accessor<readonly TaggedSentence[]>;
  readonly costs: Accessor<readonly TaggedSentence[]>;
}

/** The notices that follow from a link or a level, and all that notices say, as texts. */
export function createNotices(builder: Builder, parts: NoticeParts) {
  const linkWords = (): Explanation | null => {
    const fault = linkFault(builder);
    if (fault === null) return null;
    const instead = builder.isOwn()
      ? 'Here is the circuit you had.'
      : 'Here is a circuit from your answers instead.';
    return ['That link could not be read', `${LINK_WORDS[fault]} ${instead}`];
  };
  const limits = (): Explanation | null => {
    const { linkLimits } = builder.answers();
    return linkLimits === null || builder.isOwn()
      ? null
      : limitsWords(linkLimits);
  };
  const returning = (): Explanation | null =>
    builder.answers().level === 'returning' && builder.circuit() !== null
      ? RETURNING
      : null;

  const fewDrills = (): Explanation | null => {
    const circuit = builder.circuit();
    const isShort =
      circuit !== null &&
      !builder.isOwn() &&
      builder.suggestion().kind === 'activation';
    return isShort ? (FEW_DRILLS[circuit.stations.length] ?? null) : null;
  };

  const notices = createMemo((): readonly string[] => [
    ...said(linkWords()),
    ...parts.closed().flatMap((gate) => said(parts.gateWords(gate))),
    ...said(parts.empty()),
    ...said(fewDrills()),
    ...said(builder.outOfRange().length > 0 ? OUT_OF_RANGE : null),
    ...parts.reductions().map(({ sentence }) => sentence),
    ...parts.advice().map(({ sentence }) => sentence),
    ...said(limits()),
    ...(builder.isOwn() ? [] : parts.costs().map(({ sentence }) => sentence)),
    ...said(returning()),
  ]);

  return {
    /** What is wrong with the link in the address; null where nothing is. */
    linkWords,
    /** The address that shows what could be read of a link that is cut off; null of any other. */
    beginningAt: () =>
      linkFault(builder) === 'cut-off'
        ? `../session/#${builder.brokenLink() ?? ''}`
        : null,
    /** What a link's limits do to the suggestions of this visit; null where there are none. */
    limits,
    /** The notice for those coming back from an injury (rule "Coming back from injury"); null for everybody else. */
    returning,
    /** What is said of a warm-up that has fewer drills than three; null of any other (rule "Warm-up drills"). */
    fewDrills,
    /** What is said beside "Show me another" where it has come round; null where it has not (rule "Variety"). */
    roundAgain: () => {
      const kind = builder.lastStep()?.kind;
      return kind === 'first-again' || kind === 'only-one'
        ? ROUND_AGAIN[kind]
        : null;
    },
    /** Everything the notices say, a text each, the weightiest first. */
    notices,
  };
}

/** An explanation as it is spoken; nothing where there is none. */
function said(explanation: Explanation | null): readonly string[] {
  return explanation === null ? [] : [`${explanation[0]}. ${explanation[1]}`];
}
