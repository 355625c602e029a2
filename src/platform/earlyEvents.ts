/** What the page's inline script has collected since it came: Solid declares it for taps and entries before hydration. */
interface Hydration {
  readonly events: (readonly [Element, Event])[] | null;
}

/** A tap or an entry made before the page's script could answer it. */
type EarlyEvent = () => void;

/**
 * Takes what was tapped and entered on the page before its script could answer, oldest first. Called while the page is
 * hydrated; each is done again by calling it, once there is somebody to answer. Solid itself means to do that, and loses
 * them: it asks each event for its path, and an event that is over has none.
 */
export function takeEarlyEvents(): readonly EarlyEvent[] {
  const hydration = (globalThis as { _$HY?: Hydration })._$HY;
  return (hydration?.events?.splice(0) ?? []).flatMap(([, event]) =>
    event.type === 'input' ? entryAgain(event.target) : tapAgain(event.target),
  );
}

function entryAgain(input: EventTarget | null): readonly EarlyEvent[] {
  if (!(input instanceof HTMLInputElement)) return [];
  const { checked, value, type } = input;
  // Of several buttons of one question only the last one tapped is still chosen.
  if (type === 'radio' && !checked) return [];
  return [
    () => {
      if (!input.isConnected) return;
      if (type === 'radio' || type === 'checkbox') input.checked = checked;
      else input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
  ];
}

function tapAgain(target: EventTarget | null): readonly EarlyEvent[] {
  const button = target instanceof Element ? target.closest('button') : null;
  return button === null
    ? []
    : [
        () => {
          if (button.isConnected) button.click();
        },
      ];
}
