import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarEvent } from '#exports/calendar/calendarFile.ts';
import { webCalendarAddress } from '#exports/calendar/webCalendarAddress.ts';
import { anyTitle } from '#builders/anyTitle.ts';

const EVENT: CalendarEvent = {
  uid: 'circuit-1-a@tired-on-purpose',
  sequence: 1,
  startsAt: Date.UTC(2026, 2, 1, 5, 45),
  minutes: 50,
  title: 'The 15-minute session, then an easy run',
  description: '1. Plank, 30 s.\n2. Squat & more, 10 reps.',
  address: 'https://example.org/start/#1c3-20-60r5~pl30s~100%25.abcd',
};

/** What the form is filled in with. */
function filledIn(address: string) {
  const { origin, pathname, searchParams } = new URL(address);
  const { action, dates, text, details } = Object.fromEntries(searchParams);
  return { form: origin + pathname, action, dates, text, details };
}

describe('the address of a web calendar’s form', () => {
  test('fills it in', () => {
    expect(filledIn(webCalendarAddress(EVENT))).toEqual({
      form: 'https://calendar.google.com/calendar/render',
      action: 'TEMPLATE',
      dates: '20260301T054500Z/20260301T063500Z',
      text: EVENT.title,
      details: `${EVENT.description}\n\n${EVENT.address}`,
    });
  });

  test('stays under 2,000 letters, and says what it leaves out', () => {
    const description = '1. Plank, 30 s, hands on a wall.\n'.repeat(100);
    const address = webCalendarAddress({ ...EVENT, description });
    expect(address.length).toBeLessThan(2000);
    expect(address.length).toBeGreaterThan(1900);
    const details = filledIn(address).details ?? '';
    expect(details.endsWith(`…\n\n${EVENT.address}`)).toBe(true);
    expect(description.startsWith(details.split('…')[0] ?? '-')).toBe(true);
  });

  test('never loses the circuit’s own address, however long that is', () => {
    const long = `https://example.org/#${'a%20~'.repeat(360)}`;
    const { details, text } = filledIn(
      webCalendarAddress({ ...EVENT, address: long }),
    );
    expect(details).toBe(long);
    expect(text).toBe(EVENT.title);
  });

  test('keeps the address, and no half of a character, whatever the words', () => {
    const segments = new Intl.Segmenter('en', { granularity: 'grapheme' });
    const endsIn = (text: string) =>
      [...segments.segment(text)].map(
        ({ index, segment }) => index + segment.length,
      );
    fc.assert(
      fc.property(
        anyTitle,
        fc.array(anyTitle, { maxLength: 12 }),
        fc.integer({ min: 0, max: 1200 }),
        (title, lines, longer) => {
          const event = {
            ...EVENT,
            title,
            description: lines.join('\n'),
            address: EVENT.address + '~pl30s'.repeat(longer / 6),
          };
          const address = webCalendarAddress(event);
          expect(address.length).toBeLessThan(2000);
          const { details = '', text = '' } = filledIn(address);
          expect(details.endsWith(event.address)).toBe(true);
          for (const said of [details, text])
            expect(said).not.toMatch(/[\p{Cs}\ufffd]/u);
          const cut = /^(.*)…$/su.exec(text)?.[1];
          const whole = title.normalize('NFC').replace(/\s+/gu, ' ').trim();
          if (cut !== undefined && whole.startsWith(cut))
            expect([
              ...endsIn(whole),
              whole.indexOf(' ', cut.length),
            ]).toContain(cut.length);
        },
      ),
    );
  });
});
