export { dagvelden, ladderVan, tijdlijnVan, zetDag, type Besluitdag, type Dagveld } from './beeld.ts';
export type {
  Afweging,
  Beoordeling,
  Besluit,
  Concept,
  Gesprek,
  Invoer,
  Kader,
  Keuze,
  Klad,
  Maatwerk,
  Moment,
  Overgangsbesluit,
  Plaats,
  Proef,
  Proefwijziging,
  Puntstand,
  Versie,
  Vervallen,
  Vraag,
  VraagOptie,
  VraagStand,
  Wijziging,
} from './typen.ts';
export { maakKader, OVERIG } from './kader.ts';
export { leegBesluit, leegConcept, padVan, zoekOvertreding } from './concept.ts';
export { alsDossier, begin, beoordeel, gaNaar, ongedaanMaken, opnieuwDoen, sleutel } from './gesprek.ts';
export {
  beantwoord,
  beantwoordMetTekst,
  geenHistorie,
  kiesVoorschrift,
  verwijderGebeurtenis,
  verwijderOvertreding,
  voegOvertredingToe,
  wisHistorie,
  zetGebeurtenis,
  zetOvertredingveld,
  zetOvertredingveldMetTekst,
} from './handelingen.ts';
export { gedragingenMetLege, gedragingenVan, ontbindGedraging, zetInGedraging, type Gedraging } from './samenloop.ts';
export { beantwoordGebeurtenis, naamOpenGebeurtenis, openGebeurtenissen, type Gebeurtenisveld, type OpenGebeurtenis } from './eerder.ts';
export { evenredigheidOnbekend, totaalVan, zetEvenredigheid, zetEvenredigheidToelichting } from './evenredigheid.ts';
export { neemOver, overneembaar, type Overname, type Overneembaar, type OverneembaarAntwoord, type OverneembareHistorie } from './overnemen.ts';
export { ZAAKVELDEN, naamVanZaakveld, optiesVanZaakveld, zetZaakveld, zetZaakveldMetTekst, type Zaakveld } from './zaak.ts';
export {
  gelijkePlaats,
  naarVolgende,
  naarVorige,
  eerstePlaats,
  overgeslagen,
  overtredingVan,
  plaatsVanFeit,
  plaatsVanPad,
  route,
  standVanPlaats,
  stappenVan,
  volgende,
  voortgang,
  vorige,
  type StapStand,
} from './route.ts';
export { omslagStappen, omslagVan, telOmslag, type Omslaglijst } from './omslag.ts';
export { alsGesprek, antwoordInZaak, beginProef, doeInProef, gooiProefWeg, naamVanGeprobeerd, neemProefOver, pasToe, vanOmslag, zetTerug } from './proef.ts';
export { vergelijkProef, type Proefrij, type Proefvergelijking } from './proefvergelijking.ts';
export { redenNietNodig } from './relevantie.ts';
export { bevindingenBij, isOntbrekend, vraag, vragenVan } from './vragen.ts';
export { gevolgen, gevolgVan, wissel, type Gevolg } from './gevolgen.ts';
export { beperktMeer, metOpenAntwoord, onderzoekStappen } from './onderzoek.ts';
export { naamVanPlaats, nogOpen, overzichtVan, type OpenVraag, type OverzichtStap } from './overzicht.ts';
export { zoekVoorschriften, type Domein } from './zoeken.ts';
export { beschrijf, korteUitkomst, standVan, verschillen, volgnummer, type Stand, type Verschil } from './verschil.ts';
export { leesBedragInvoer, leesDatum as leesDatumInvoer, leesGeheel, toonBedragInvoer, toonDatumInvoer, type Gelezen } from './invoer.ts';
export { korteNaamVanVoorschrift, metHoofdletter, naamGebeurtenis, naamVanAntwoord, naamVanFeit, naamVanMaatregel, naamVanVoorschrift } from './woorden.ts';
export { bewerkGebeurtenis, kanIngevorderd, kanOpgevolgd, kladfouten, voegKladToe, zetKlad, type Kladfout } from './klad.ts';
export { adviesOver, adviesVan } from './advies.ts';
export * from './besluit/index.ts';
export { maakZaakbestand, openZaakbestand, versieVan, zelfdeBestanden, type GeopendeZaak } from './zaakbestand.ts';
export {
  vergelijkBeleid,
  type Beleidsverschil,
  type Optieverschil,
  type Overigverschil,
  type Tekstverschil,
  type Verschilsoort,
  type Voorschriftverschil,
  type Vraagverschil,
} from './beleidsverschil.ts';
export { toegestaan, type Toegestaan } from './toegestaan.ts';
export { GEEN_KEUZES, isLeeg, overgang, overgangNodig, rondOvergangAf, type Overgang, type Overgangskeuzes, type Overgangsvraag } from './overgang.ts';
export { migreer } from './migreer.ts';
export { volgBeleid } from './volg.ts';
