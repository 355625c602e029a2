import { openDialog } from '#islands/share/openDialog.tsx';
import { readyMadeRequest } from '#islands/share/readyMadeRequest.ts';
import { SeasonShare } from '#islands/share/SeasonShare.tsx';
import { SharePanel } from '#islands/share/SharePanel.tsx';
import type {
  SeasonShareRequest,
  ShareRequest,
} from '#islands/share/shareRequest.ts';

/** Opens the panel from which a circuit is sent on, printed, saved, and put into calendars and watches. */
export function openShare(request: ShareRequest) {
  openDialog((onClose) => <SharePanel request={request} onClose={onClose} />);
}

/** Opens the same panel for a ready-made session, from what its own page knows of it. */
export async function openReadyMade(
  of: Parameters<typeof readyMadeRequest>[0],
) {
  openShare(await readyMadeRequest(of));
}

/** Opens the panel from which the dates of a season are put into a calendar, copied and printed. */
export function openSeasonShare(request: SeasonShareRequest) {
  openDialog((onClose) => <SeasonShare request={request} onClose={onClose} />);
}
