import type { Circuit } from '#core/circuit/circuit.ts';
import { donePicture } from '#exports/picture/donePicture.ts';
import { sessionPicture } from '#exports/picture/sessionPicture.ts';
import { drawPicture } from '#islands/share/picture/drawPicture.ts';
import type { ShareRequest } from '#islands/share/shareRequest.ts';
import { browserPictureTools } from '#platform/page/canvas.ts';

/** The picture of a session, or of what was done of it where it is on record; null where it cannot be drawn. */
export function drawSession(
  { entry, catalogue, base }: ShareRequest,
  circuit: Circuit,
): Promise<Blob | null> {
  const done = entry && donePicture(entry, catalogue);
  const picture = done ?? sessionPicture(circuit, catalogue);
  return drawPicture(picture, base, browserPictureTools());
}
