import { createMemo } from 'solid-js';
import { qrCode } from '#exports/qrCode.ts';

interface Props {
  /** What the code holds. */
  readonly address: string;
  /** What it is, for those who cannot see it. */
  readonly label: string;
}

/** A QR code, dark on light in every theme, since phones read no other. */
export function QrPicture(props: Props) {
  const code = createMemo(() => qrCode(props.address));
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${code().size} ${code().size}`}
      shape-rendering="crispEdges"
      role="img"
      aria-label={props.label}
    >
      <path fill="#fff" d={`M0 0h${code().size}v${code().size}H0z`} />
      <path fill="#000" d={code().path} />
    </svg>
  );
}
