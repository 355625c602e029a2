import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentAt } from '#core/calendar.ts';
import { writeLink } from '#core/circuit/link/link.ts';
import type { Circuit } from '#core/circuit/circuit.ts';
import { circuitEvent } from '#exports/calendar/calendarEvents.ts';
import {
  bodyOf,
  calendarFile,
  type CalendarEvent,
} from '#exports/calendar/calendarFile.ts';
import { aCircuit } from '#builders/aCircuit.ts';
import { anyCircuit } from '#builders/anyCircuit.ts';
import { anyTitle } from '#builders/anyTitle.ts';
import { theCatalogue } from '#builders/theCatalogue.ts';
import {
  eventsByIcalJs,
  eventsByNodeIcal,
  misreadByNodeIcal,
} from './calendarReaders.ts';

const MADE_AT = Date.UTC(2026, 1, 1, 12, 30, 15);

function eventOf(circuit: Circuit): CalendarEvent {
  return circuitEvent({
    circuit,
    catalogue: theCatalogue,
    address: `https://example.org/start/#${writeLink(circuit)}`,
    uid: 'circuit-3-k2x9f@tired-on-purpose',
    day: '2026-03-01',
    time: '06:45',
    madeAt: MADE_AT,
  });
}

/** The event with its moment fixed, whatever zone the tests run in. */
function atAQuarterToSix(event: CalendarEvent): CalendarEvent {
  return { ...event, startsAt: Date.UTC(2026, 2, 1, 5, 45) };
}

const anyEvent = fc
  .tuple(anyCircuit, anyTitle, fc.nat(2_000_000))
  .map(([circuit, title, minute]): CalendarEvent => ({
    ...eventOf({ ...circuit, title }),
    startsAt: MADE_AT - 15_000 + minute * 60_000,
  }));

test('the calendar file of the reference session is the same to the last byte', () => {
  const text = calendarFile([atAQuarterToSix(eventOf(aCircuit()))], MADE_AT);
  expect(text.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tired on Purpose//Circuits//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    'UID:circuit-3-k2x9f@tired-on-purpose',
    'SEQUENCE:2723415',
    'DTSTAMP:20260201T123015Z',
    'DTSTART:20260301T054500Z',
    'DTEND:20260301T063500Z',
    'SUMMARY:The 15-minute session\\, then an easy run',
    'DESCRIPTION:3 rounds of 5 exercises\\, 15:09. Rest: 20 s between exercises\\,',
    '  60 s between rounds.\\n1. Glute bridge hold\\, 30 s.\\n2. Bodyweight squat\\,',
    '  10 reps. Seconds a rep: 3 down\\, 1 still\\, 1 up.\\n3. Forearm plank\\, 30 s',
    ' .\\n4. Lateral band walk\\, 10 steps each way.\\n5. Single-leg calf raise\\, 1',
    ' 0 each side. Seconds a rep: 1 up\\, 1 down.\\nAim for 4 to 5 out of 10\\, and',
    '  never go above 5. No set to failure.\\nTime set aside: 15 min for the circ',
    ' uit\\, 5 min to walk\\, 30 min to run easy.\\n\\nhttps://example.org/start/#1c',
    ' 3-20-60r5~gb30s~sq10x3-1-1~pl30s~bw10w1.5~cr10e1-1~The_15-minute_session.f',
    ' fv2',
    'URL:https://example.org/start/#1c3-20-60r5~gb30s~sq10x3-1-1~pl30s~bw10w1.5~',
    ' cr10e1-1~The_15-minute_session.ffv2',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-PT30M',
    'DESCRIPTION:The 15-minute session\\, then an easy run',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

describe('a calendar file', () => {
  test('is read alike by two readers, whatever is in it', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        const text = calendarFile([event], MADE_AT);
        const { uid, sequence, startsAt, minutes, title, address } = event;
        const body = bodyOf(event);
        const expected = {
          uid,
          sequence,
          start: startsAt,
          end: startsAt + minutes * 60_000,
          // To the second.
          madeAt: MADE_AT,
          title,
          body,
          address,
          alarm: '-PT30M',
          alarmWords: title,
        };
        expect(eventsByIcalJs(text)).toEqual([expected]);
        expect(eventsByNodeIcal(text)).toEqual([
          {
            ...expected,
            title: misreadByNodeIcal(title),
            body: misreadByNodeIcal(body),
            alarmWords: misreadByNodeIcal(title),
          },
        ]);
      }),
    );
  });

  test('has no line of more than 75 bytes, nor a character cut in two, nor a line break of another kind', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        const lines = calendarFile([event], MADE_AT).split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\p{Cc}\p{Cs}]/u);
          expect(line).not.toBe('');
        }
      }),
    );
  });

  test('holds every event once, and nothing that a title brings with it', () => {
    const title = 'Legs\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:another';
    const events = ['a', 'b'].map((uid) => ({
      ...eventOf(aCircuit()),
      uid,
      title,
      description: title,
    }));
    const text = calendarFile(events, MADE_AT);
    expect(eventsByIcalJs(text).map(({ uid }) => uid)).toEqual(['a', 'b']);
    expect(text).not.toMatch(/^METHOD/m);
    expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(2);
  });

  test('keeps a long address whole', () => {
    const address = `https://example.org/#${'a~'.repeat(950)}.abcd`;
    const text = calendarFile([{ ...eventOf(aCircuit()), address }], MADE_AT);
    for (const read of [eventsByIcalJs(text), eventsByNodeIcal(text)]) {
      expect(read[0]?.address).toBe(address);
      expect(read[0]?.body).toContain(address);
    }
  });
});

test('an event begins at its hour by the device’s clock', () => {
  expect(eventOf(aCircuit()).startsAt).toBe(momentAt('2026-03-01', '06:45'));
});
