import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { sourceFacts } from '../../src/frontmatter.ts';
import { complaintsOf, textAt } from './pages.ts';

const entries = (load(textAt('sources.yaml')) as { id: string }[]).map(
  (entry) => ({ id: entry.id, facts: sourceFacts.safeParse(entry) }),
);

/** The only DOIs that were seen on the page read (`domain.md` section 2). */
const SEEN = new Map([
  ['zanini-2025', '10.1249/MSS.0000000000003685'],
  ['blagrove-2018', '10.1007/s40279-017-0835-7'],
  ['llanos-lagos-2024', '10.1007/s40279-023-01978-y'],
  ['eihara-2022', '10.1186/s40798-022-00511-1'],
  ['balsalobre-fernandez-2016', '10.1519/JSC.0000000000001316'],
  ['doma-deakin-2013', '10.1139/apnm-2012-0362'],
  ['doma-2017', '10.1007/s40279-017-0758-3'],
  ['doma-2019', '10.1007/s40279-019-01072-2'],
  ['acute-responses-2022', '10.1186/s40798-022-00497-w'],
  ['venhorst-2018', '10.1186/s40798-018-0143-2'],
  ['chaudhari-2020', '10.1249/MSS.0000000000002254'],
  ['warm-up-2020', '10.3389/fphys.2020.00197'],
  ['barnes-2015', '10.1016/j.jsams.2013.12.005'],
  ['crow-2012', '10.1519/JSC.0b013e318220dfab'],
  ['gao-yu-2023', '10.3389/fphys.2023.1072679'],
  ['murlasits-2017', '10.1080/02640414.2017.1364405'],
  ['nord-2024', '10.3390/sports12080226'],
  ['foster-2021', '10.1123/ijspp.2020-0599'],
  ['haddad-2017', '10.3389/fnins.2017.00612'],
  ['wu-2024', '10.1007/s40279-024-01993-7'],
  ['lewis-2018', '10.4085/1062-6050-46-16'],
  ['youdas-2013', '10.3109/09593985.2012.704492'],
]);

test.each(entries)(
  'the source $id says what it found and its limits',
  ({ facts }) => {
    expect(complaintsOf(facts.error?.issues ?? [])).toEqual([]);
  },
);

test.each(entries)(
  'the source $id has a DOI only if we saw it',
  ({ id, facts }) => {
    expect(facts.data?.doi).toBe(SEEN.get(id));
  },
);

describe('the sources together', () => {
  test('have one name each', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  test('tie the people to their brands', () => {
    const people = entries.flatMap(({ id, facts }) =>
      facts.data?.kind === 'person' ? [[id, facts.data.about]] : [],
    );
    expect(people).toEqual([
      ['danny-brunton', expect.stringContaining('Enertor')],
      ['jon-shield', expect.stringContaining('Enertor')],
      ['josh-lewis', expect.stringContaining('Zone3')],
      ['russell-white', expect.not.stringContaining('ambassador')],
    ]);
  });

  test('leave the trial without the volume and pages we could not confirm', () => {
    const trial = entries.find(({ id }) => id === 'zanini-2025')?.facts.data;
    expect(trial?.journal).toBe('Medicine & Science in Sports & Exercise');
  });
});
