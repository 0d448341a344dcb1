import type { Beleid, Landelijk } from '@handhavingswijzer/engine';
import { leesDatum } from '../../opmaak/datum.ts';
import type { Document, Documentdeel, Documentzin } from '../typen.ts';
import { deelBerekend } from './berekend.ts';
import { deelFeiten } from './feiten.ts';
import { deelOordeel } from './oordeel.ts';
import { nummerRegels } from './regels.ts';
import { samenvatting } from './samenvatting.ts';
import { losseZinnen, maakStof, maakZin, puntenlijst, type Stof, type Verslagstof } from './stof.ts';

const algemeen = (tekst: string): Documentzin => maakZin('algemeen', tekst);

const leeswijzer = (): Documentdeel => ({
  id: 'leeswijzer',
  titel: 'Hoe u dit verslag leest',
  aard: 'algemeen',
  blokken: losseZinnen([
    algemeen(
      'Het programma adviseert, de handhaver besluit. Deel A bevat de feiten, deel B het oordeel van de handhaver, deel C wat het programma heeft berekend. Die delen zijn apart te lezen en apart te verstrekken; laat deze bladzijde dan weg. Deel D zegt waarmee dit is gemaakt.',
    ),
    algemeen(
      'Achter een zin staat tussen rechte haken waar die op rust. Wat voor meer overtredingen gelijk is, staat er één keer, met hun nummers. Staat er geen nummer bij, dan geldt het voor alle overtredingen.',
    ),
  ]),
  delen: [],
});

/** With what it was made, and how anyone can check that nothing was changed. */
const herkomst = ({ verslag: { beleid, landelijk, advies }, beleid: bestand, landelijk: wet }: Stof): Documentdeel => ({
  id: 'herkomst',
  titel: 'D. Waarmee dit is gemaakt',
  aard: 'algemeen',
  blokken: [
    ...puntenlijst([
      algemeen(`Beleid: ${bestand.data.titel} (${beleid.id}, versie ${beleid.versie}). Controlegetal: ${beleid.sha256}. Vindplaats: ${beleid.vindplaats}`),
      algemeen(`Landelijke regels: ${wet.data.titel} (${landelijk.id}, versie ${landelijk.versie}). Controlegetal: ${landelijk.sha256}.`),
      algemeen(`Dossier. Controlegetal: ${advies.dossierSha256}.`),
      algemeen(`Rekenprogramma: Handhavingswijzer, versie ${advies.engine}.`),
    ]),
    ...losseZinnen([
      algemeen(
        'Een controlegetal is de SHA-256 van het bestand als canonieke JSON (RFC 8785). Bewaar het verslag ook als JSON. Wie met hetzelfde beleid, dezelfde landelijke regels, hetzelfde dossier en dezelfde versie van het programma opnieuw advies vraagt, krijgt precies hetzelfde advies.',
      ),
    ]),
  ],
  delen: [],
});

/**
 * The afwegingsverslag of a case: a summary, then facts, the officer's judgement, and what was computed, in separate parts (Woo), so that each can be handed over alone. Every
 * sentence names what it rests on, and nothing is said twice: what several overtredingen share stands once with their numbers, the wording of a rule once at the end. Pure: the same verslag gives the same document.
 */
export function afwegingsverslag(beleid: Beleid, landelijk: Landelijk, verslag: Verslagstof): Document {
  const kaal = maakStof(beleid, landelijk, verslag);
  const stof: Stof = { ...kaal, nummers: nummerRegels(kaal) };
  const { zaak, voorziening, inspectie } = verslag.dossier;
  const over = [voorziening.naam, `inspectie van ${leesDatum(inspectie.datum)}`, beleid.data.gemeente.naam].filter((stuk) => stuk !== undefined).join(' · ');
  const naam = zaak?.identificatie === undefined ? '' : ` ${zaak.identificatie}`;
  const voorgaand = [deelFeiten(stof), deelOordeel(stof)];
  return {
    titel: `Afwegingsverslag${naam}`,
    ondertitel:
      verslag.vastgesteldOp === undefined ? `${over} · concept, nog niet vastgesteld` : `${over} · vastgesteld op ${leesDatum(verslag.vastgesteldOp)}`,
    datum: verslag.vastgesteldOp ?? verslag.dossier.besluitdatum,
    voet: `Afwegingsverslag${naam}${verslag.vastgesteldOp === undefined ? ' (concept)' : ''}`,
    delen: [samenvatting(stof), leeswijzer(), ...voorgaand, deelBerekend(stof, voorgaand), herkomst(stof)],
  };
}
