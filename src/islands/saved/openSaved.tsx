import { render } from 'solid-js/web';
import { SavedSessions } from '#islands/saved/SavedSessions.tsx';
import { browserSavedPorts } from '#islands/shared/saved/browserSavedPorts.ts';
import { fetchExercises } from '#platform/page/exercisesFile.ts';
import { adoptStyles } from '#platform/page/styles.ts';
import { files } from '#platform/storage/files.ts';
import styles from '#styles/saved/saved.css?inline';

/** Shows the sessions saved on the device in the place the page keeps for them; `base` is the site's own folder. */
export function openSaved(place: HTMLElement, base: string) {
  // Added here, so that readers who saved nothing do not load these styles.
  adoptStyles(styles);
  render(
    () => (
      <SavedSessions
        base={base}
        ports={browserSavedPorts()}
        files={files()}
        exercises={fetchExercises(base)}
      />
    ),
    place,
  );
  // From here on its own size counts, not the room that was kept for it.
  place.dataset['filled'] = '';
}
