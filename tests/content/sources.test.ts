import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { sourceFacts } from '#collections/sourceFacts.ts';
import { complaintsOf, readersFiles, textAt } from './pages.ts';

const entries = (load(textAt('sources.yaml')) as { id: string }[]).map(
  (entry) => ({ id: entry.id, facts: sourceFacts.safeParse(entry) }),
);

/** The only DOIs that were seen on the page read. */
const SEEN = new Map([
  ['zanini-2025', '10.1249/MSS.0000000000003685'],
  ['blagrove-2018', '10.1007/s40279-017-0835-7'],
  ['llanos-lagos-2024', '10.1007/s40279-023-01978-y'],
  ['eihara-2022', '10.1186/s40798-022-00511-1'],
  ['balsalobre-fernandez-2016', '10.1519/JSC.0000000000001316'],
  ['doma-deakin-2013', '10.1139/apnm-2012-0362'],
  ['assumpcao-2013', '10.1155/2013/189149'],
  ['doma-2017', '10.1007/s40279-017-0758-3'],
  ['doma-2019', '10.1007/s40279-019-01072-2'],
  ['acute-responses-2022', '10.1186/s40798-022-00497-w'],
  ['venhorst-2018', '10.1186/s40798-018-0143-2'],
  ['chaudhari-2020', '10.1249/MSS.0000000000002254'],
  ['warm-up-2020', '10.3389/fphys.2020.00197'],
  ['yamaguchi-2015', '10.1519/JSC.0000000000000969'],
  ['yamaguchi-2020', '10.23736/S0393-3660.18.03987-6'],
  ['barnes-2015', '10.1016/j.jsams.2013.12.005'],
  ['parr-2017', '10.1136/bmjsem-2017-000245'],
  ['crow-2012', '10.1519/JSC.0b013e318220dfab'],
  ['gao-yu-2023', '10.3389/fphys.2023.1072679'],
  ['murlasits-2017', '10.1080/02640414.2017.1364405'],
  ['nord-2024', '10.3390/sports12080226'],
  ['robertson-2003', '10.1249/01.MSS.0000048831.15016.2A'],
  ['testa-2012', '10.1519/JSC.0b013e31824301d1'],
  ['foster-2021', '10.1123/ijspp.2020-0599'],
  ['haddad-2017', '10.3389/fnins.2017.00612'],
  ['wu-2024', '10.1007/s40279-024-01993-7'],
  ['lewis-2018', '10.4085/1062-6050-46-16'],
  ['youdas-2013', '10.3109/09593985.2012.704492'],
]);

/** The only other addresses at which a source was read or found. */
const READ_AT = new Map([
  ['mens-fitness', 'https://mensfitness.co.uk/?p=35539'],
  ['zanini-long-runs', 'https://sponet.de/Record/4097209'],
  ['palmer-2001', 'https://lida.sport-iat.de/dvmf/Record/4006904'],
  ['loaded-strides-2020', 'https://ir.una.edu/kin_facpub/42/'],
  ['borg-1982', 'https://pubmed.ncbi.nlm.nih.gov/7154893/'],
  ['toresdahl-2020', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6931177/'],
  ['silbernagel-2007', 'https://pubmed.ncbi.nlm.nih.gov/17307888/'],
  ['nhs-bristol', 'https://myjointhealthhub.bnssg.nhs.uk/?p=916'],
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

test.each(entries)(
  'the source $id has an address only if it is one we know',
  ({ id, facts }) => {
    expect(facts.data?.url).toBe(READ_AT.get(id));
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

  test('leave out the title, author and date of the article, which we do not know', () => {
    const article = entries.find(({ id }) => id === 'mens-fitness')?.facts.data;
    expect([article?.title, article?.authors, article?.year]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('are cited on some page, or say that nothing rests on them', () => {
    const pages = readersFiles().filter((path) => path.endsWith('.mdx'));
    const cited = pages.flatMap((path) =>
      [
        ...textAt(path).matchAll(
          /<Cite id="([^"]+)"|\/about\/sources\/#([\w-]+)/g,
        ),
      ].map(([, noted, linked]) => noted ?? linked ?? ''),
    );
    const used = entries.flatMap(({ id, facts }) =>
      facts.data?.supports.startsWith('Nothing on this site rests on it.')
        ? []
        : [id],
    );
    const named = [
      'danny-brunton',
      'jon-shield',
      'josh-lewis',
      'russell-white',
    ];
    expect(used.sort()).toEqual([...new Set([...cited, ...named])].sort());
  });
});
