import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

/** What a reader of calendars finds in an event; moments in ms since 1970, the alarm as it is written. */
export interface ReadEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly start: number;
  readonly end: number;
  readonly madeAt: number;
  readonly title: string;
  readonly body: string;
  readonly address: string;
  readonly alarm: string;
  readonly alarmWords: string;
}

/** The events of a file as `ical.js` reads it. */
export function eventsByIcalJs(text: string): readonly ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => {
    const [alarm] = event.getAllSubcomponents('valarm');
    const value = (name: string, of = event) =>
      String(of.getFirstPropertyValue(name));
    const moment = (name: string) => Date.parse(value(name));
    return {
      uid: value('uid'),
      sequence: Number(value('sequence')),
      start: moment('dtstart'),
      end: moment('dtend'),
      madeAt: moment('dtstamp'),
      title: value('summary'),
      body: value('description'),
      address: value('url'),
      alarm: value('trigger', alarm),
      alarmWords: value('description', alarm),
    };
  });
}

/** The events of a file as `node-ical` reads it. */
export function eventsByNodeIcal(text: string): readonly ReadEvent[] {
  return Object.values(nodeIcal.parseICS(text)).flatMap((part) => {
    if (part?.type !== 'VEVENT') return [];
    const fields = part as unknown as Readonly<Record<string, unknown>>;
    const [alarm] = fields['alarms'] as readonly Readonly<
      Record<string, unknown>
    >[];
    const moment = (name: string) => (fields[name] as Date).getTime();
    return [
      {
        uid: String(fields['uid']),
        sequence: Number(fields['sequence']),
        start: moment('start'),
        end: moment('end'),
        madeAt: moment('dtstamp'),
        title: String(fields['summary']),
        body: String(fields['description']),
        address: String(fields['url']),
        alarm: String(alarm?.['trigger']),
        alarmWords: String(alarm?.['description']),
      },
    ];
  });
}

/** A text as `node-ical` reads it: it takes a backslash before an n for a line break after a backslash. */
export function misreadByNodeIcal(text: string): string {
  return text.replace(/\\n/gi, '\\\n');
}
