import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { canoniek, parseManifest, sha256, type Casus, type Instemmingen, type Manifest } from '@handhavingswijzer/engine';
import { verwoordBevinding } from '@handhavingswijzer/lezing';
import {
  CONTROLES,
  isWoord,
  keurInStappen,
  keurInstemming,
  maakSleutelpaar,
  maakUitgavestukken,
  ondertekenUitgave,
  openUitgave,
  vernieuwdeStukken,
  vulbaar,
  type Controlesoort,
  type Instemvraag,
  type Keuring,
  type Sleutelpaar,
} from '../src/index.ts';
import { beleidVan, BELEID, eerderVan, ingestemd, keur, metBeleid, metCasussen, OP, publiceer, stuk, TWEEDE } from './proefdorp.ts';
import { goed, manifestIn, type Bestanden } from './weigeringen.ts';

const stand = ({ controles }: Keuring, soort: Controlesoort): string => controles.find((controle) => controle.soort === soort)?.stand ?? '';
const codes = ({ controles }: Keuring, soort: Controlesoort): readonly string[] =>
  (controles.find((controle) => controle.soort === soort)?.fouten ?? []).map(({ code, pad }) => `${code} ${pad}`);

describe('the checks before a publication', () => {
  test('all pass, in their order, and each says how much it looked at', () => {
    const keuring = keur(stuk());
    assert.deepEqual(
      keuring.controles.map(({ soort, stand: hoe }) => [soort, hoe]),
      CONTROLES.map((soort) => [soort, 'goed']),
    );
    assert.ok(keuring.goed);
    // Two answers for one voorschrift and one kind of voorziening; of the begrip and of the rule one condition each.
    const omvang = Object.fromEntries(keuring.controles.map(({ soort, omvang: hoeveel }) => [soort, hoeveel]));
    assert.deepEqual([omvang['gevallen'], omvang['dekking'], omvang['analyse']], [4n, 2n, 2n]);
    assert.deepEqual([keuring.groepen, keuring.wijzigingen], [[], []]);
  });

  test('the steps go through all checks, and count up within each', () => {
    const stappen = [...keurInStappen(stuk())];
    const bezig = stappen.map((stap) => CONTROLES.indexOf(stap.bezig));
    assert.deepEqual([...bezig].sort(), bezig);
    for (const { gedaan, totaal } of stappen) assert.ok(gedaan >= 0 && gedaan <= totaal && totaal > 0);
    assert.deepEqual(
      stappen.at(-1)?.klaar.map(({ soort }) => soort),
      CONTROLES.slice(0, 5),
    );
  });

  test('what cannot be read stops all the rest', () => {
    const keuring = keur(stuk({ beleid: '{' }));
    assert.deepEqual(codes(keuring, 'vorm'), ['geen-json ']);
    assert.ok(CONTROLES.slice(1).every((soort) => stand(keuring, soort) === 'overgeslagen'));
    assert.deepEqual([keuring.van, keuring.goed], [undefined, false]);
  });

  test('a case that comes out otherwise is named, and mutations wait for it', () => {
    const keuring = keur(stuk({ casussen: metCasussen((c) => void ((c.casussen[1] as Casus).verwacht.overtredingen = { o: { maatregelen: [] } })) }));
    assert.deepEqual(codes(keuring, 'gevallen'), ['geval-klopt-niet /casussen/1']);
    assert.equal(keuring.controles.find(({ soort }) => soort === 'gevallen')?.fouten[0]?.in, 'casussen');
    assert.equal(stand(keuring, 'mutaties'), 'overgeslagen');
    assert.equal(stand(keuring, 'analyse'), 'goed');
  });

  test('a rule that holds in no case, and conditions seen one way only', () => {
    const keuring = keur(stuk({ casussen: metCasussen((c) => void c.casussen.splice(1, 1)) }));
    assert.deepEqual(codes(keuring, 'dekking'), ['voorwaarde-een-kant /begrippen/0/als', 'regel-in-geen-geval /regels/1']);
    assert.ok(!keuring.goed);
  });

  test('no cases at all', () => {
    for (const casussen of [undefined, metCasussen((c) => void (c.casussen = []))]) {
      const keuring = keur(stuk({ casussen }));
      assert.deepEqual(codes(keuring, 'gevallen'), ['geen-gevallen ']);
      assert.deepEqual([stand(keuring, 'dekking'), stand(keuring, 'mutaties'), stand(keuring, 'analyse')], ['overgeslagen', 'overgeslagen', 'goed']);
    }
  });

  test('a warning of the analysis stands in the way as an error does: mend it or explain it', () => {
    const dubbel = metBeleid((b) => void b.regels.push({ ...(b.regels[0] as (typeof b.regels)[number]), id: 'r-nog-eens' }));
    const keuring = keur(stuk({ beleid: dubbel }));
    assert.equal(stand(keuring, 'analyse'), 'fout');
    assert.ok(codes(keuring, 'analyse').some((code) => code.startsWith('regel-zonder-gevolg ')));
  });

  test('a change that no case notices: a case is missing, with the dossier that would notice it', () => {
    // Without the case of the day before, the policy could begin a day earlier and nobody would see it.
    const keuring = keur(stuk({ casussen: metCasussen((c) => void c.casussen.splice(2, 1)) }));
    assert.deepEqual(codes(keuring, 'mutaties'), ['geval-ontbreekt /geldigheid/van']);
    const fout = keuring.controles.find(({ soort }) => soort === 'mutaties')?.fouten[0];
    assert.equal(fout?.dossier?.besluitdatum, '2026-12-31');
    assert.ok(fout);
    const { tekst } = verwoordBevinding(fout);
    assert.equal(
      tekst,
      'Een verandering in de geldigheid (op een andere dag geldig: 31 december 2026 in plaats van 1 januari 2027) valt in geen enkel eigen geval op.',
    );
  });

  test('how it follows the version before it', async () => {
    const een = await publiceer(stuk(), {}, undefined);
    const nogEens = keur(stuk({ eerder: eerderVan(een, metBeleid()), op: OP.tweede }));
    assert.deepEqual(codes(nogEens, 'opvolging'), ['versie-niet-hoger /versie', 'geldigheid-niet-later /geldigheid/van']);
    const terug = keur(stuk({ op: '2027-02-01' }));
    assert.equal(stand(terug, 'opvolging'), 'goed');
    assert.deepEqual(
      terug.controles.flatMap(({ waarschuwingen }) => waarschuwingen.map(({ code }) => code)),
      ['werkt-terug'],
    );
  });
});

describe('agreement on what changes', () => {
  let vraag: Instemvraag;
  let keuring: Keuring;
  before(async () => {
    const een = await publiceer(stuk(), {}, undefined);
    keuring = keur(stuk({ ...TWEEDE, eerder: eerderVan(een, metBeleid()), op: OP.tweede }));
    vraag = { beleid: 'proefdorp', van: '1.0.0', naar: '1.1.0', groepen: keuring.groepen, op: OP.tweede };
  });

  test('each measure with another term is a group, with what changes in Dutch', () => {
    assert.ok(keuring.goed);
    assert.deepEqual(
      keuring.groepen.map(({ aantal }) => aantal),
      ['1', '1'],
    ); // eerder: no, and yes
    for (const { uitkomst } of keuring.groepen) assert.match(uitkomst, /14 dagen → 7 dagen/);
    assert.ok(keuring.wijzigingen.some((regel) => regel.startsWith('Regel r-termijn: Tijd om te herstellen. ') && /14 dagen.* → .*7 dagen/u.test(regel)));
  });

  const anders = (wijzig: (woorden: Instemmingen) => void): Instemmingen => {
    const uit = JSON.parse(JSON.stringify(ingestemd(vulbaar(vraag)))) as Instemmingen;
    wijzig(uit);
    return uit;
  };
  const eerste = (woorden: Instemmingen) => woorden.groepen[0] as Instemmingen['groepen'][number];
  const gevallen: readonly (readonly [naam: string, wijzig: (woorden: Instemmingen) => void, codes: readonly string[]])[] = [
    ['all there', () => undefined, []],
    ['one left out', (w) => void w.groepen.pop(), ['instemming-ontbreekt ']],
    ['a word left empty', (w) => void (eerste(w).woord = '  '), ['instemming-zonder-woord /groepen/0/woord']],
    ['a word that says nothing', (w) => void (eerste(w).woord = 'TODO'), ['instemming-zonder-woord /groepen/0/woord']],
    ['nobody said it', (w) => void (eerste(w).door = 'x'), ['instemming-zonder-naam /groepen/0/door']],
    ['on a day that is none', (w) => void (eerste(w).op = '2027-04-31'), ['instemming-zonder-dag /groepen/0/op']],
    ['on a day that is yet to come', (w) => void (eerste(w).op = '2027-05-02'), ['instemming-later /groepen/0/op']],
    [
      'of something that does not change',
      (w) => void (eerste(w).kenmerk = 'eis:niets>aanwijzing'),
      ['instemming-overbodig /groepen/0', 'instemming-ontbreekt '],
    ],
    ['of other cases than it is now', (w) => void (eerste(w).afdruk = 'f'.repeat(64)), ['instemming-veranderd /groepen/0']],
    ['for another version', (w) => void (w.naar = '1.2.0'), ['instemming-ander-beleid ']],
  ];
  for (const [naam, wijzig, verwacht] of gevallen)
    test(naam, () => {
      const uit = keurInstemming(vraag, anders(wijzig));
      assert.deepEqual(uit.ok ? [] : uit.bevindingen.map(({ code, pad }) => `${code} ${pad}`), verwacht);
    });

  test('none given: every group is named', () => {
    const uit = keurInstemming(vraag, undefined);
    assert.ok(!uit.ok);
    assert.deepEqual(
      uit.bevindingen.map(({ code }) => code),
      ['instemming-ontbreekt', 'instemming-ontbreekt'],
    );
  });

  test('what is written down keeps its words; where a group changed the day goes', () => {
    const gegeven = anders((w) => void (eerste(w).afdruk = 'f'.repeat(64)));
    const opnieuw = vulbaar(vraag, gegeven);
    assert.deepEqual([opnieuw.groepen[0]?.woord, opnieuw.groepen[0]?.op], [gegeven.groepen[0]?.woord, '']);
    assert.deepEqual(opnieuw.groepen[1], gegeven.groepen[1]);
    assert.deepEqual(
      opnieuw.groepen.map(({ afdruk }) => afdruk),
      keuring.groepen.map(({ afdruk }) => afdruk),
    );
  });

  test('what is a word', () => {
    for (const woord of ['Akkoord.', 'Ja', 'Zo besloten op 3 mei', 'Conform raadsbesluit 12']) assert.ok(isWoord(woord), woord);
    for (const woord of [
      '',
      ' ',
      '.',
      '…',
      '---',
      'xxx',
      'XX',
      'aaa',
      'todo',
      'TBD',
      'n.v.t.',
      'nvt',
      '?',
      '12',
      'vul in',
      'Invullen.',
      'Lorem ipsum dolor',
      'a',
    ])
      assert.ok(!isWoord(woord), woord);
  });
});

describe('the files of a publication', () => {
  let sleutels: Sleutelpaar;
  let een: Bestanden;
  let twee: Bestanden;
  before(async () => {
    sleutels = await maakSleutelpaar('proefdorp-2026');
    een = await publiceer(stuk(), {}, sleutels.geheim);
    twee = await publiceer(stuk({ ...TWEEDE, eerder: eerderVan(een, metBeleid()), op: OP.tweede }), een, sleutels.geheim);
  });

  test('the policy, its cases and its page beside the manifest, each with its hash', () => {
    assert.deepEqual(Object.keys(een).sort(), ['manifest.json', 'proefdorp-1.0.0.casussen.json', 'proefdorp-1.0.0.html', 'proefdorp-1.0.0.json']);
    assert.equal(een['proefdorp-1.0.0.json'], canoniek(BELEID));
    const versie = goed(parseManifest(een['manifest.json'] ?? '')).versies[0];
    assert.ok(versie);
    for (const { bestand, sha256: hash } of [versie, ...(versie.bijlagen ?? [])]) assert.equal(sha256(een[bestand] ?? ''), hash, bestand);
    assert.deepEqual(
      versie.bijlagen?.map(({ soort }) => soort),
      ['casussen', 'pagina'],
    );
    assert.match(een['proefdorp-1.0.0.html'] ?? '', /<!doctype html>[\s\S]*Proefbeleid van Proefdorp/);
  });

  test('the second leaves the first as it was, but for its last day', () => {
    for (const [naam, tekst] of Object.entries(een)) if (naam !== 'manifest.json') assert.equal(twee[naam], tekst, naam);
    const [eerste, tweede] = manifestIn(twee).versies;
    assert.equal(eerste?.geldigheid.tot, '2027-06-30');
    assert.equal(eerste?.handtekening, manifestIn(een).versies[0]?.handtekening);
    assert.deepEqual(
      tweede?.instemming.map(({ woord, door, op, aantal }) => [woord, door, op, aantal]),
      [
        ['Zo besloten in het overleg: de oude termijn was te lang.', 'A. de Boer', '2027-04-20', '1'],
        ['Zo besloten in het overleg: de oude termijn was te lang.', 'A. de Boer', '2027-04-20', '1'],
      ],
    );
    assert.ok((tweede?.wijzigingen ?? []).length > 0);
    assert.match(twee['proefdorp-1.1.0.html'] ?? '', /A\. de Boer/);
  });

  /** How a host that requires this key takes it. */
  async function open(bestanden: Bestanden, openbaar = sleutels.openbaar): Promise<string> {
    const uitgave = await openUitgave({
      haal: (wat) => Promise.resolve(bestanden[wat === 'manifest' ? 'manifest.json' : wat.bestand] ?? ''),
      sleutels: [openbaar],
      handtekeningVereist: true,
      geheugen: undefined,
      vandaag: '2027-06-01',
    });
    if (!uitgave.ok) return uitgave.weigering.code;
    const { waarde } = uitgave;
    for (const versie of waarde.manifest.versies) {
      const uit = await waarde.beleid(versie);
      if (!uit.ok) return uit.weigering.code;
      for (const naast of versie.bijlagen ?? []) {
        const erbij = await waarde.bijlage(naast);
        if (!erbij.ok) return erbij.weigering.code;
      }
    }
    return `${waarde.manifest.versies.length} versies`;
  }

  test('a host that requires the key takes both', async () => {
    assert.equal(await open(een), '1 versies');
    assert.equal(await open(twee), '2 versies');
    assert.equal(await open({ ...twee, 'proefdorp-1.1.0.html': '<!doctype html>' }), 'hash-anders');
  });

  test('the same again gives the same bytes, but for the signature', async () => {
    const opnieuw = await publiceer(stuk(), {}, undefined);
    const zonder = ({ handtekening: _, versies, ...manifest }: Manifest) => ({
      ...manifest,
      versies: versies.map(({ handtekening: __, ...versie }) => versie),
    });
    assert.deepEqual(zonder(manifestIn(opnieuw)), zonder(manifestIn(een)));
    for (const naam of Object.keys(een)) if (naam !== 'manifest.json') assert.equal(opnieuw[naam], een[naam]);
  });

  test('nothing is made of other checks than those of this very text', () => {
    const keuring = keur(stuk());
    const besluit = { instemming: [], nakijkenVoor: undefined };
    const anderBeleid = metBeleid((b) => void (b.titel = 'Anders'));
    assert.throws(() => maakUitgavestukken(keuring, beleidVan(anderBeleid), stuk({ beleid: anderBeleid }), besluit), /checks of this very policy/);
    assert.throws(() => maakUitgavestukken(keuring, beleidVan(metBeleid()), stuk({ casussen: metCasussen((c) => void c.casussen.pop()) }), besluit), /checks/);
    assert.throws(() => maakUitgavestukken({ ...keuring, goed: false }, beleidVan(metBeleid()), stuk(), besluit), /checks/);
    const tweede = stuk({ ...TWEEDE, eerder: eerderVan(een, metBeleid()), op: OP.tweede });
    assert.throws(() => maakUitgavestukken(keur(tweede), beleidVan(TWEEDE.beleid), tweede, besluit), /agreement on every group/);
  });

  test('what was signed does not go on unsigned', async () => {
    const stukken = goed(vernieuwdeStukken(manifestIn(twee), '2027-08-01', '2032-08-01'));
    const uit = await ondertekenUitgave(stukken, manifestIn(twee), twee, undefined);
    assert.ok(!uit.ok);
    assert.deepEqual(
      uit.bevindingen.map(({ code }) => code),
      ['sleutel-nodig'],
    );
  });

  test('another key takes over by publishing anew, where the files are at hand', async () => {
    const nieuw = await maakSleutelpaar('proefdorp-2027');
    const stukken = goed(vernieuwdeStukken(manifestIn(twee), '2027-05-20', '2032-05-20'));
    const over = { ...twee, ...goed(await ondertekenUitgave(stukken, manifestIn(twee), twee, nieuw.geheim)) };
    assert.equal(manifestIn(over).uitgave, 3);
    assert.equal(await open(over, nieuw.openbaar), '2 versies');
    assert.equal(await open(over), 'onbekende-sleutel');
    const zonderBestanden = { ...twee, ...goed(await ondertekenUitgave(stukken, manifestIn(twee), {}, nieuw.geheim)) };
    assert.equal(await open(zonderBestanden, nieuw.openbaar), 'onbekende-sleutel');
  });
});
