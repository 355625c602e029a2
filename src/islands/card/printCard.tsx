import { render } from 'solid-js/web';
import type { Circuit } from '#core/circuit/circuit.ts';
import type { Catalogue } from '#core/exercise/exercise.ts';
import { Card } from '#islands/card/Card.tsx';
import { pageStyle, type CardSize } from '#islands/card/cardPage.ts';
import { lazyFigures } from '#islands/shared/lazyFigures.ts';
import type { Figures } from '#platform/page/figures.ts';
import { browserPrinter } from '#platform/page/printer.ts';
import { adoptStyles } from '#platform/page/styles.ts';
import card from '#styles/card/card.css?inline';
import cardRows from '#styles/card/cardRows.css?inline';
import effortLine from '#styles/card/effortLine.css?inline';
import inkFigures from '#styles/card/inkFigures.css?inline';
import cardStrip from '#styles/card/cardStrip.css?inline';
import code from '#styles/card/code.css?inline';
import alone from '#styles/card/printedAlone.css?inline';

interface CardRequest {
  readonly circuit: Circuit;
  readonly catalogue: Catalogue;
  /** The whole address that opens the circuit. */
  readonly address: string;
  /** The site's own address, with its folder: "/" or "/some/folder/". */
  readonly base: string;
  readonly size: CardSize;
}

/** Takes away the card that was printed last. */
let clear: (() => void) | undefined;

/**
 * Prints the card of a circuit and nothing else of the page; the card is never seen on screen, and the focus stays where
 * it is. Resolves when it was handed to the printer.
 */
export async function printCard(request: CardRequest): Promise<void> {
  clear?.();
  const takeAway = [
    card,
    cardRows,
    cardStrip,
    code,
    effortLine,
    inkFigures,
    alone,
    pageStyle(request.circuit, request.size),
  ].map(adoptStyles);
  const container = document.body.appendChild(document.createElement('div'));
  container.className = 'printed-alone';
  const { figures, asked } = noted(lazyFigures(request.base));
  const dispose = render(
    () => (
      <Card
        circuit={request.circuit}
        catalogue={request.catalogue}
        address={request.address}
        figures={figures}
      />
    ),
    container,
  );
  let isThere = true;
  const remove = () => {
    if (!isThere) return;
    isThere = false;
    dispose();
    container.remove();
    for (const take of takeAway) take();
  };
  clear = remove;
  await browserPrinter().printWhenReady(asked, remove);
}

/** Figures that note what was asked of them, so that printing can wait for it. */
function noted(figures: Figures) {
  const asked: Promise<unknown>[] = [];
  const still = (id: string) => {
    const figure = figures.still(id);
    asked.push(figure);
    return figure;
  };
  return { figures: { ...figures, still }, asked };
}
