import type { Beleid, Landelijk } from '@handhavingswijzer/engine';
import { leesDatum } from '../../opmaak/datum.ts';
import type { Document, Documentdeel, Documentzin } from '../typen.ts';
import { deelBerekend } from './berekend.ts';
import { deelFeiten } from './feiten.ts';
import { deelOordeel } from './oordeel.ts';
import { losseZinnen, maakStof, maakZin, type Stof, type Verslagstof } from './stof.ts';

const algemeen = (tekst: string): Documentzin => maakZin('algemeen', tekst);

const leeswijzer = (): Documentdeel => ({
  id: 'leeswijzer',
  titel: 'Hoe u dit verslag leest',
  aard: 'algemeen',
  blokken: losseZinnen([
    algemeen(
      'Dit verslag heeft drie delen die apart te lezen en apart te verstrekken zijn: A de feiten, B het oordeel van de handhaver, C wat het programma heeft berekend.',
    ),
    algemeen(
      'Achter een zin staat tussen rechte haken waar die op rust: een regel met zijn bron, een artikel, of de handhaver. De vragen staan er met hun antwoord.',
    ),
    algemeen('Het programma adviseert. De handhaver besluit.'),
  ]),
  delen: [],
});

/** With what it was made, and how anyone can check that nothing was changed. */
const herkomst = ({ verslag: { beleid, landelijk, advies }, beleid: bestand, landelijk: wet }: Stof): Documentdeel => ({
  id: 'herkomst',
  titel: 'D. Waarmee dit is gemaakt',
  aard: 'algemeen',
  blokken: [
    {
      soort: 'tabel',
      titel: 'Bestanden en versies',
      aard: 'algemeen',
      koppen: ['Wat', 'Welk'],
      rijen: [
        ['Beleid', `${bestand.data.titel}: ${beleid.id}, versie ${beleid.versie}`],
        ['Controlegetal van het beleid', beleid.sha256],
        ['Vindplaats van het beleid', beleid.vindplaats],
        ['Landelijke regels', `${wet.data.titel}: ${landelijk.id}, versie ${landelijk.versie}`],
        ['Controlegetal van de landelijke regels', landelijk.sha256],
        ['Rekenprogramma', `Handhavingswijzer, versie ${advies.engine}`],
        ['Controlegetal van het dossier', advies.dossierSha256],
      ],
    },
    ...losseZinnen([
      algemeen(
        'Een controlegetal is de SHA-256 van het bestand als canonieke JSON (RFC 8785). Bewaar het verslag ook als JSON. Wie met hetzelfde beleid, dezelfde landelijke regels, hetzelfde dossier en dezelfde versie van het programma opnieuw advies vraagt, krijgt precies hetzelfde advies.',
      ),
    ]),
  ],
  delen: [],
});

/**
 * The afwegingsverslag of a case: facts, the officer's judgement, and what was computed, in separate parts (Woo), so that each can be handed over alone. Every sentence
 * names what it rests on. Pure: the same verslag gives the same document.
 */
export function afwegingsverslag(beleid: Beleid, landelijk: Landelijk, verslag: Verslagstof): Document {
  const stof = maakStof(beleid, landelijk, verslag);
  const { zaak, voorziening, inspectie } = verslag.dossier;
  const over = [voorziening.naam, `inspectie van ${leesDatum(inspectie.datum)}`, beleid.data.gemeente.naam].filter((stuk) => stuk !== undefined).join(' · ');
  const naam = zaak?.identificatie === undefined ? '' : ` ${zaak.identificatie}`;
  return {
    titel: `Afwegingsverslag${naam}`,
    ondertitel:
      verslag.vastgesteldOp === undefined ? `${over} · concept, nog niet vastgesteld` : `${over} · vastgesteld op ${leesDatum(verslag.vastgesteldOp)}`,
    datum: verslag.vastgesteldOp ?? verslag.dossier.besluitdatum,
    voet: `Afwegingsverslag${naam}${verslag.vastgesteldOp === undefined ? ' (concept)' : ''}`,
    delen: [leeswijzer(), deelFeiten(stof), deelOordeel(stof), deelBerekend(stof), herkomst(stof)],
  };
}
