import { createSignal, Show, untrack } from 'solid-js';
import { isTime } from '#core/calendar.ts';
import { offeredTime } from '#core/log/next/offeredMoment.ts';
import { CALENDAR, datesAsText, SEASON_SHARE } from '#copy/share/calendar.ts';
import { calendarFileName } from '#copy/share/fileNames.ts';
import { SHARE_ANSWERS } from '#copy/share/sharePanel.ts';
import { calendarFile } from '#exports/calendar/calendarFile.ts';
import { seasonEvents } from '#exports/calendar/calendarEvents.ts';
import { webCalendarAddress } from '#exports/calendar/webCalendarAddress.ts';
import { AnswerWords } from '#islands/share/AnswerWords.tsx';
import { calendarNames } from '#islands/share/calendarNames.ts';
import { createAnswers, type Answer } from '#islands/share/createAnswers.ts';
import { Row } from '#islands/share/Row.tsx';
import { ShareDialog } from '#islands/share/ShareDialog.tsx';
import type { SeasonShareRequest } from '#islands/share/shareRequest.ts';
import { readPageLog } from '#islands/shared/log/storedLog.ts';
import { browserClock } from '#platform/page/clock.ts';
import { browserPrinter } from '#platform/page/printer.ts';
import { browserShare } from '#platform/page/share.ts';
import { files } from '#platform/storage/files.ts';
import { browserStore } from '#platform/storage/store.ts';

interface Props {
  readonly request: SeasonShareRequest;
  readonly onClose: () => void;
}

/** The panel with the dates of a season: into a calendar, as text, and on paper. */
export function SeasonShare(props: Props) {
  const { days, base, arePrintable } = untrack(() => props.request);
  const clock = browserClock();
  const store = browserStore();
  const { log } = readPageLog(store);
  const names = calendarNames(store, log, clock.date());
  const answers = createAnswers<'calendar' | 'text' | 'print'>();
  const [time, setTime] = createSignal(offeredTime(log));

  const events = () =>
    seasonEvents({
      days,
      firstNumber: names.series.next,
      series: names.series.series,
      time: time(),
      address: new URL(`${base}build/`, location.href).href,
      madeAt: clock.date(),
      circuit: null,
    });
  const nextAt = () => {
    const [next] = isTime(time()) ? events() : [];
    return next && webCalendarAddress(next);
  };

  function save(): Answer {
    if (!isTime(time())) return { words: SEASON_SHARE.needsTime };
    const name = calendarFileName(days[0]?.day ?? '', true);
    const text = calendarFile(events(), clock.date());
    files().save(name, 'text/calendar;charset=utf-8', text);
    names.keep(null);
    return { words: SEASON_SHARE.saved(name) };
  }

  async function copy(): Promise<Answer> {
    const text = datesAsText(days);
    return (await browserShare().copy(text))
      ? { words: SEASON_SHARE.copied }
      : {
          words: SHARE_ANSWERS.notCopied,
          byHand: { text, label: SEASON_SHARE.byHand },
        };
  }

  function print(): Answer {
    browserPrinter().print();
    return { words: SEASON_SHARE.printed };
  }

  return (
    <ShareDialog
      title={SEASON_SHARE.title(days.length)}
      spoken={answers.spoken()}
      onClose={() => props.onClose()}
    >
      <div class="share-season">
        <p>
          <b>{SEASON_SHARE.count(days.length)}.</b>{' '}
          {SEASON_SHARE.file(days.length)}
        </p>
        <label>
          {SEASON_SHARE.hour(days.length)}
          <input
            type="time"
            value={time()}
            onInput={({ currentTarget }) => setTime(currentTarget.value)}
          />
        </label>
        <button
          type="button"
          class="button go"
          onClick={() => void answers.attempt('calendar', save)}
        >
          {SEASON_SHARE.save}
        </button>
        <AnswerWords answer={answers.of('calendar')} />
        <p>{CALENDAR.reminders}</p>
        <Show when={nextAt()}>
          {(address) => (
            <p>
              <a href={address()} target="_blank" rel="noopener noreferrer">
                {SEASON_SHARE.next}
              </a>{' '}
              <span class="share-note">{CALENDAR.webNote}</span>
            </p>
          )}
        </Show>
      </div>
      <ul class="share-list">
        <Row
          name="text"
          title={SEASON_SHARE.text}
          words={SEASON_SHARE.textWords}
          action={SEASON_SHARE.copy}
          what={SEASON_SHARE.datesWhat}
          answers={answers}
          act={copy}
        />
        <Show when={arePrintable}>
          <Row
            name="print"
            title={SEASON_SHARE.printTitle}
            words={SEASON_SHARE.printWords}
            action={SEASON_SHARE.print}
            what={SEASON_SHARE.pageWhat}
            answers={answers}
            act={print}
          />
        </Show>
      </ul>
    </ShareDialog>
  );
}
