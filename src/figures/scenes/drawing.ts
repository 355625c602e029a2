/** A part of a picture: a shape of the sprite, a path of its own, or a group that may move. `look` is the class that styles it; `glow` names the track of its opacity. */
export type Drawing =
  | { readonly shape: string; readonly glow?: string; readonly look?: string }
  | { readonly path: string; readonly look: string }
  | DrawingGroup;

/** Parts that are placed, or move, together. */
export interface DrawingGroup {
  /** The name of the track that moves it. */
  readonly track?: string;
  /** A fixed shift inside its parent, in centimetres. */
  readonly offset?: readonly [number, number];
  /** A fixed extra transform, as SVG writes it. */
  readonly transform?: string;
  readonly look?: string;
  readonly parts: readonly Drawing[];
}
