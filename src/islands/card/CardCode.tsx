import { createMemo, Show } from 'solid-js';
import type { Circuit } from '#core/circuit/circuit.ts';
import { writeLink } from '#core/circuit/link/link.ts';
import { codeAddress } from '#exports/codeAddress.ts';
import {
  CODE_LABEL,
  CODE_WORDS,
  NO_ADDRESS,
  NO_CODE,
  WARM_UP_CODE_WORDS,
  WITHOUT_NOTE,
} from '#copy/card/card.ts';
import { QrPicture } from '#islands/shared/QrPicture.tsx';

interface Props {
  readonly circuit: Circuit;
  /** The whole address that opens it. */
  readonly address: string;
  /** Whether the address is printed elsewhere, so that it is left out here where there is no code. */
  readonly isAddressElsewhere?: boolean;
}

/** The letters of the longest address that is printed where there is no code. */
const LONGEST_PRINTED = 500;

/** The code that opens a circuit from paper, with the short address; where it is too long for one, the whole address. */
export function CardCode(props: Props) {
  // What stands before the link; a page with an address of its own has no link.
  const page = () => props.address.replace(/#.*$/s, '');
  const hasLink = () => page() !== props.address;
  const code = createMemo(() =>
    codeAddress(props.circuit, (circuit) =>
      hasLink() ? `${page()}#${writeLink(circuit)}` : props.address,
    ),
  );
  const typed = () =>
    props.address.length > LONGEST_PRINTED
      ? NO_ADDRESS
      : withoutProtocol(props.address);
  const host = () => withoutProtocol(page()).replace(/\/.*$/s, '');
  const path = () => withoutProtocol(page()).slice(host().length);

  return (
    <Show
      when={code()}
      fallback={
        <div class="card-code no-code">
          <p>
            <b>{NO_CODE}</b>{' '}
            <Show when={!props.isAddressElsewhere}>{typed()}</Show>
          </p>
        </div>
      }
    >
      {(shown) => (
        <div class="card-code">
          <QrPicture address={shown().address} label={CODE_LABEL} />
          <Show
            when={hasLink()}
            fallback={
              <p>
                {host()}
                <br />
                <b>{path()}</b>
              </p>
            }
          >
            <p>
              {props.circuit.mode === 'activation'
                ? WARM_UP_CODE_WORDS
                : CODE_WORDS}
              : {host()}
            </p>
          </Show>
          <Show when={shown().leavesOutNote}>
            <p>{WITHOUT_NOTE}</p>
          </Show>
        </div>
      )}
    </Show>
  );
}

/** An address as it is typed. */
function withoutProtocol(address: string): string {
  return address.replace(/^https?:\/\//, '');
}
