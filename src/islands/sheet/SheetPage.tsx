import {
  createEffect,
  createMemo,
  createSignal,
  Match,
  onCleanup,
  Switch,
  untrack,
} from 'solid-js';
import type { Circuit } from '#core/circuit/circuit.ts';
import { readLink, writeLink } from '#core/circuit/link/link.ts';
import { catalogueOf, type Exercise } from '#core/exercise/exercise.ts';
import type { OtherWays } from '#copy/circuit/sheet.ts';
import { lazyComponent } from '#islands/shared/lazyComponent.tsx';
import { lazyFigures } from '#islands/shared/lazyFigures.ts';
import { Sheet } from '#islands/sheet/Sheet.tsx';
import { browserAddress } from '#platform/page/address.ts';
import { browserPrinter } from '#platform/page/printer.ts';

interface Props {
  readonly exercises: readonly Exercise[];
  /** How each exercise is made easier and harder, by its short name. */
  readonly ways: Readonly<Record<string, OtherWays>>;
  /** The site's own address, with its folder: "/" or "/some/folder/". */
  readonly base: string;
}

// Fetched only for a broken link, which is rare.
const BrokenLink = lazyComponent(
  async () => {
    const { BrokenLink: component } =
      await import('#islands/shared/BrokenLink.tsx');
    return component;
  },
  () => <div class="fault" />,
);

/** The page of a circuit's sheet: reads the link in the address, and shows the sheet or what is wrong with the link. */
export function SheetPage(props: Props) {
  const address = browserAddress();
  const printer = browserPrinter();
  const catalogue = createMemo(() => catalogueOf(props.exercises));
  const figures = untrack(() => lazyFigures(props.base));
  const [fragment, setFragment] = createSignal(address.fragment());
  onCleanup(address.onChange(() => setFragment(address.fragment())));
  const read = createMemo(() => readLink(fragment()));
  const circuit = () => {
    const result = read();
    return result.ok ? result.value : null;
  };
  const fault = () => {
    const result = read();
    return result.ok ? null : result.reason;
  };

  async function cardOf(shown: Circuit) {
    const { printCard } = await import('#islands/card/printCard.tsx');
    const path = `${props.base}session/#${writeLink(shown)}`;
    await printCard({
      circuit: shown,
      catalogue: catalogue(),
      address: new URL(path, location.href).href,
      base: props.base,
      size: 'A5',
    });
  }

  createEffect(() => {
    const title = circuit()?.title;
    if (title !== undefined)
      document.title = `${title || 'A session'}, sheet · Tired on Purpose`;
  });

  return (
    <Switch>
      <Match when={fault()}>
        {(reason) => (
          <BrokenLink
            fault={reason()}
            text={fragment()}
            catalogue={catalogue()}
            sessions={`${props.base}sessions/`}
            unfinished={null}
          />
        )}
      </Match>
      <Match when={circuit()}>
        {(shown) => (
          <Sheet
            circuit={shown()}
            catalogue={catalogue()}
            ways={props.ways}
            figures={figures}
            sessionAt={`${props.base}session/#${writeLink(shown())}`}
            changeAt={`${props.base}build/#${writeLink(shown())}`}
            base={props.base}
            onPrint={printer.print}
            onPrintCard={() => void cardOf(shown())}
          />
        )}
      </Match>
    </Switch>
  );
}
