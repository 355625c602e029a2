import type { Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import type { Entry } from '#core/log/entry/entry.ts';

/** The circuit that is to be shared, and what is known around it. */
export interface ShareRequest {
  readonly circuit: Circuit;
  readonly catalogue: Catalogue;
  /** The site's own address, with its folder: "/" or "/some/folder/". */
  readonly base: string;
  /** The page's own path, where a ready-made session has one. */
  readonly path?: string;
  /** The entry of the log it was done as. */
  readonly entry?: Entry;
  /** The day it is for, as "2026-03-01". */
  readonly day?: string;
  /** The row the panel opens at; without it, at its head. */
  readonly opensAt?: 'calendar';
}

/** The dates of a season that are to be shared, in order; or the next one alone. */
export interface SeasonShareRequest {
  readonly days: readonly { readonly day: string; readonly words: string }[];
  /** Whether the page behind shows them with their reasons, so that it may be printed. */
  readonly arePrintable: boolean;
  /** The site's own address, with its folder: "/" or "/some/folder/". */
  readonly base: string;
}
