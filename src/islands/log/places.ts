/** A ready-made session that may have been done. */
export interface ReadyMade {
  readonly title: string;
  readonly link: string;
}

/** Where the log page leads, and the sessions it knows by name. */
export interface LogPlaces {
  /** The site's own address, with its folder: "/" or "/some/folder/". */
  readonly base: string;
  /** The page of the season. */
  readonly season: string;
  /** The page of a first session. */
  readonly first: string;
  readonly readyMade: readonly ReadyMade[];
}
