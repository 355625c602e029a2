/** The size of a picture in pixels: what chats and posts show uncut. */
export const PICTURE_WIDTH = 1200;
export const PICTURE_HEIGHT = 630;
/** Pixels left free around everything but figures. */
export const MARGIN = 60;

/** The colours of a picture: the light theme's, since one that is passed on cannot follow the reader's. */
export const PICTURE_COLOURS = {
  paper: '#f1f4f0',
  ink: '#10191c',
  'ink-2': '#46545a',
  hot: '#b3270f',
  edge: '#6d7a76',
} as const;
export type PictureColour = keyof typeof PICTURE_COLOURS;

/** A rectangle of a picture: filled, hatched at 45 degrees, or as an outline. */
export interface BlockMark {
  readonly kind: 'block';
  readonly look: 'filled' | 'hatched' | 'outline';
  readonly colour: PictureColour;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of text; `x` is its left end, its middle or its right end, `y` its baseline, `room` the most it may take. */
export interface TextMark {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
  readonly size: number;
  readonly weight: number;
  readonly colour: PictureColour;
  readonly room: number;
}

/** A figure that stands on something: the middle of what it stands on, and the space it may take. */
export interface FigureMark {
  readonly kind: 'figure';
  /** The exercise, or "easy-run". */
  readonly id: string;
  readonly middle: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly floor: number;
}

/** Something to be drawn in a picture; lengths in pixels from its upper left corner. */
export type Mark = BlockMark | TextMark | FigureMark;

/** A picture as what is drawn in it, from the back to the front. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** The whole picture of these marks. */
export function pictureOf(marks: readonly Mark[]): Picture {
  return { width: PICTURE_WIDTH, height: PICTURE_HEIGHT, marks };
}
