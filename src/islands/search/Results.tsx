import { For, Match, Show, Switch } from 'solid-js';
import {
  kindWords,
  MORE_RESULTS,
  NOTHING_FOUND,
  WAYS_ON,
} from '#copy/search/search.ts';
import { readSmallStrip } from '#core/circuit/smallStrip.ts';
import { StillFigure } from '#islands/shared/StillFigure.tsx';
import type { Figures } from '#platform/page/figures.ts';
import type { SearchHit, SearchResults } from '#platform/page/searchIndex.ts';

interface ResultsProps {
  readonly results: SearchResults;
  readonly figures: Figures;
  /** Shows more of the pages that match. */
  readonly onMore: () => void;
}

/** The pages found, the best first, each with the line that matches. */
export function Results(props: ResultsProps) {
  return (
    <>
      <ul>
        <For each={props.results.hits}>
          {(hit) => (
            <li>
              <a class="hit" href={hit.url}>
                <Picture hit={hit} figures={props.figures} />
                <span>
                  <b>{hit.title}</b>
                  <span class="hit-kind">
                    {kindWords(hit.kind, hit.number)}
                    {hit.heading && ` · ${hit.heading}`}
                  </span>
                  <For each={hit.excerpt}>
                    {({ text, marked }) =>
                      marked ? <mark>{text}</mark> : text
                    }
                  </For>
                </span>
              </a>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.results.hits.length < props.results.total}>
        <p class="buttons">
          <button
            type="button"
            class="button compact quiet"
            onClick={() => props.onMore()}
          >
            {MORE_RESULTS}
          </button>
        </p>
      </Show>
    </>
  );
}

interface WaysOnProps {
  readonly base: string;
  /** Looks at every kind of page; given where the search was limited to one. */
  readonly onAllKinds: (() => void) | undefined;
}

/** Where to go when nothing matches. */
export function WaysOn(props: WaysOnProps) {
  return (
    <>
      <Show when={props.onAllKinds}>
        {(onAllKinds) => (
          <p class="buttons">
            <button
              type="button"
              class="button compact quiet"
              onClick={() => onAllKinds()()}
            >
              {NOTHING_FOUND.allKinds}
            </button>
          </p>
        )}
      </Show>
      <p class="ui">{NOTHING_FOUND.advice}</p>
      <ul>
        <For each={WAYS_ON}>
          {({ path, name, words }) => (
            <li>
              <a class="hit way-on" href={`${props.base}${path}`}>
                <span>
                  <b>{name}</b> {words}
                </span>
              </a>
            </li>
          )}
        </For>
      </ul>
    </>
  );
}

interface PictureProps {
  readonly hit: SearchHit;
  readonly figures: Figures;
}

/** The figure of an exercise, the number of a chapter, the strip of a session; an arrow for any other page. */
function Picture(props: PictureProps) {
  return (
    <Switch
      fallback={
        <span class="hit-symbol" aria-hidden="true">
          →
        </span>
      }
    >
      <Match when={props.hit.figure}>
        <StillFigure id={props.hit.figure} figures={props.figures} />
      </Match>
      <Match when={props.hit.number}>
        <span
          class={`hit-symbol chapter-${props.hit.number}`}
          aria-hidden="true"
        >
          {props.hit.number}
        </span>
      </Match>
      <Match when={props.hit.strip}>
        <Strip text={props.hit.strip} />
      </Match>
    </Switch>
  );
}

/** The strip of a session, small and without words. */
function Strip(props: { readonly text: string }) {
  return (
    <svg class="hit-strip" aria-hidden="true">
      <For each={readSmallStrip(props.text)}>
        {({ kind, x, width, y, height }) => (
          <rect
            class={kind}
            x={`${x}%`}
            width={`${width}%`}
            y={`${y}%`}
            height={`${height}%`}
          />
        )}
      </For>
    </svg>
  );
}
