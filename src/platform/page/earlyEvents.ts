/** What Solid's inline script has collected: the taps and inputs made before hydration. */
interface HydrationScript {
  readonly events: (readonly [Element, Event])[] | null;
}

/** Repeats a tap or an input that was made before hydration. */
type Replay = () => void;

/**
 * Takes the taps and inputs made before hydration, oldest first, as functions that repeat them. To be called while the
 * page hydrates; the functions are called once its handlers are attached. Solid's own replay loses these events, because
 * it reads their path, which is empty once an event has been dispatched.
 */
export function takeEarlyEvents(): readonly Replay[] {
  const hydration = (globalThis as { _$HY?: HydrationScript })._$HY;
  return (hydration?.events?.splice(0) ?? []).flatMap(([, event]) =>
    event.type === 'input'
      ? replayEntry(event.target)
      : replayTap(event.target),
  );
}

function replayEntry(input: EventTarget | null): readonly Replay[] {
  if (!(input instanceof HTMLInputElement)) return [];
  const { checked, value, type } = input;
  // Of several radio buttons of one question only the last one tapped is repeated.
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

function replayTap(target: EventTarget | null): readonly Replay[] {
  const button = target instanceof Element ? target.closest('button') : null;
  return button === null
    ? []
    : [
        () => {
          if (button.isConnected) button.click();
        },
      ];
}
