import { render } from 'solid-js/web';
import { SessionPage } from '#islands/session/SessionPage.tsx';

// Mounted by hand, not hydrated: all of this page comes from its link, so there is nothing to hydrate, and the
// framework's own wiring would cost a third of the page's script budget.
const place = document.getElementById('session');
const data = document.getElementById('session-data');
if (place && data) {
  const props = JSON.parse(data.textContent) as Parameters<
    typeof SessionPage
  >[0];
  place.replaceChildren();
  render(() => <SessionPage {...props} />, place);
}
