import type { ComponentProps } from 'solid-js';
import type { Care } from '#islands/log/care/Care.tsx';
import { lazyComponent } from '#islands/shared/lazyComponent.tsx';

const FetchedCare = lazyComponent(
  async () => (await import('#islands/log/care/Care.tsx')).Care,
);

/** Keeping the log safe, fetched when it is first shown; links on the page lead to it. */
export function LazyCare(props: ComponentProps<typeof Care>) {
  return (
    <div id="log-care" tabindex="-1">
      <FetchedCare {...props} />
    </div>
  );
}
