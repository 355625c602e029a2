import { onMount, Show, untrack } from 'solid-js';
import { SHARE_PANEL } from '#copy/share/sharePanel.ts';
import { CalendarRow } from '#islands/share/CalendarRow.tsx';
import {
  createSharing,
  sharable,
  type Sharing,
} from '#islands/share/createSharing.ts';
import { LinkPart } from '#islands/share/LinkPart.tsx';
import { PictureRow } from '#islands/share/PictureRow.tsx';
import { CardRow, DataRow, TextRow, WatchRow } from '#islands/share/Rows.tsx';
import { ShareDialog } from '#islands/share/ShareDialog.tsx';
import type { ShareRequest } from '#islands/share/shareRequest.ts';

interface Props {
  readonly request: ShareRequest;
  readonly onClose: () => void;
}

/** The panel from which a circuit is shared: link, code, card, calendar, text, picture, watch and data. */
export function SharePanel(props: Props) {
  const { request } = untrack(() => props);
  const circuit = sharable(request.circuit);
  const sharing = circuit && createSharing(request, circuit);
  return (
    <ShareDialog
      title={SHARE_PANEL.title}
      spoken={sharing?.answers.spoken() ?? ''}
      onClose={() => props.onClose()}
    >
      <Show
        when={sharing}
        fallback={<p class="share-cannot">{SHARE_PANEL.cannot}</p>}
      >
        {(shown) => <Parts sharing={shown()} />}
      </Show>
    </ShareDialog>
  );
}

/** The link and the rows. */
function Parts(props: { readonly sharing: Sharing }) {
  let list: HTMLUListElement | undefined;
  onMount(() => {
    const { opensAt } = props.sharing.request;
    if (opensAt === undefined) return;
    // Once the dialog stands; it focuses its heading first.
    queueMicrotask(() => {
      const row = list?.querySelector(`[data-row=${opensAt}]`);
      row?.scrollIntoView({ block: 'center' });
      row?.querySelector<HTMLElement>('button')?.focus();
    });
  });
  return (
    <>
      <LinkPart sharing={props.sharing} />
      <ul class="share-list" ref={list}>
        <CardRow sharing={props.sharing} />
        <CalendarRow sharing={props.sharing} />
        <TextRow sharing={props.sharing} />
        <PictureRow sharing={props.sharing} />
        <WatchRow sharing={props.sharing} />
        <DataRow sharing={props.sharing} />
      </ul>
    </>
  );
}
