import type { Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { CardStrip } from '#islands/card/CardStrip.tsx';
import { StripPicture } from '#islands/shared/StripPicture.tsx';

interface Props {
  readonly circuit: Circuit;
  readonly catalogue: Catalogue;
}

// Across an A4 page between its margins, at 96 to the inch.
const PAPER_WIDTH = 703;

/** The strip of a sheet: on screen as wide as the page, on paper lower and black. */
export function SheetStrip(props: Props) {
  return (
    <>
      <StripPicture
        circuit={props.circuit}
        catalogue={props.catalogue}
        kind="profile"
      />
      <CardStrip
        circuit={props.circuit}
        catalogue={props.catalogue}
        width={PAPER_WIDTH}
      />
    </>
  );
}
