import { createMemo, type Accessor } from 'solid-js';
import {
  limitsWords,
  LINK_WORDS,
  OUT_OF_RANGE,
  RETURNING,
} from '#copy/builder.ts';
import type { Explanation } from '#copy/gates.ts';
import type { Gate } from '#core/planning/gates.ts';
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
  const linkFault = (): Explanation | null => {
    const fault = builder.fault();
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

  const notices = createMemo((): readonly string[] => [
    ...said(linkFault()),
    ...parts.closed().flatMap((gate) => said(parts.gateWords(gate))),
    ...said(parts.empty()),
    ...said(builder.outOfRange().length > 0 ? OUT_OF_RANGE : null),
    ...parts.reductions().map(({ sentence }) => sentence),
    ...parts.advice().map(({ sentence }) => sentence),
    ...said(limits()),
    ...(builder.isOwn() ? [] : parts.costs().map(({ sentence }) => sentence)),
    ...said(returning()),
  ]);

  return {
    /** What is wrong with the link in the address; null where nothing is. */
    linkFault,
    /** What a link's limits do to the suggestions of this visit; null where there are none. */
    limits,
    /** The notice for those coming back from an injury (rule "Coming back from injury"); null for everybody else. */
    returning,
    /** Everything the notices say, a text each, the weightiest first. */
    notices,
  };
}

/** An explanation as it is spoken; nothing where there is none. */
function said(explanation: Explanation | null): readonly string[] {
  return explanation === null ? [] : [`${explanation[0]}. ${explanation[1]}`];
}
