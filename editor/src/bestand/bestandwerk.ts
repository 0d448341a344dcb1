import { hoofdgegevens } from '@handhavingswijzer/language';
import { alsBestandsnaam } from '@handhavingswijzer/widget/bewaren';
import { teksten } from '../teksten/index.ts';
import { leesAantekeningen, metAantekening, schrijfAantekeningen, type Aantekening } from './aantekeningen.ts';
import type { Bestandbeeld, Bestandhouder, Weergave } from './beeld.ts';
import type { Concept } from './concept.ts';
import { Conceptbewaring } from './conceptbewaring.ts';
import type { Conceptplaats } from './conceptplaats.ts';
import { sleutelVan, type Bundelbeleid, type Herkomst } from './herkomst.ts';
import type { Bestandskiezer, Gekozen, Houvast } from './kiezer.ts';
import { Opslag, type Opslageinde } from './opslag.ts';
import { adressenVan, haalStukken, keurAdres } from './ophalen.ts';
import { sorteer, type Stuktekst, type Uitkomst } from './openen.ts';
import { LEEG, STUKKEN, type Stuk, type Stukken } from './stukken.ts';
import type { Sloten } from './tabslot.ts';
import { verschilVan } from './verschil.ts';
import type { Teksten } from '../werktekst/sneden.ts';

const t = teksten.bestand;

/** What is to be opened. */
interface Nieuw {
  readonly herkomst: Herkomst;
  readonly stukken: Stukken;
  readonly uitgangspunt: Stukken;
  readonly houvast: Readonly<Partial<Record<Stuk, Houvast>>>;
  /** Its own published text; absent: looked up by the id. */
  readonly gepubliceerd?: string;
  readonly melding: string;
}

const leesbaar = (stukken: Stukken): Teksten => ({ beleid: stukken.beleid, casussen: stukken.casussen });

/** Opening, saving and drafts of one editor. */
export class Bestandwerk {
  readonly #houder: Bestandhouder;
  readonly #kiezer: Bestandskiezer;
  readonly #pagina: string;
  readonly #concept: Conceptbewaring;
  readonly #opslag: Opslag;
  /** What happens when she says that her changes may go. */
  #straks: (() => void) | undefined;
  /** Id of the policy as it was opened. */
  #id = '';
  /** Counts what was asked for: what comes too late is not opened. */
  #keer = 0;
  /** She said no to drafts, in this tab. */
  #afgeslagen = false;
  #beeld: Omit<Bestandbeeld, 'concept' | 'gewijzigd' | 'terugschrijven' | 'naam' | 'vraagtToestemming'> = {
    weergave: 'start',
    herkomst: undefined,
    aantekeningen: {},
    bezig: false,
    weigering: '',
    vraag: undefined,
  };

  /** @param pagina address of the page, which relative links are read from */
  constructor(houder: Bestandhouder, kiezer: Bestandskiezer, pagina: string, sloten: Sloten | undefined) {
    this.#houder = houder;
    this.#kiezer = kiezer;
    this.#pagina = pagina;
    this.#opslag = new Opslag(kiezer);
    this.#concept = new Conceptbewaring(() => houder.ververs(), sloten);
  }

  get beeld(): Bestandbeeld {
    const { herkomst } = this.#beeld;
    const gewijzigd = this.#gewijzigd();
    const { kan, mag } = this.#concept.beeld;
    return {
      ...this.#beeld,
      naam: this.#concept.beeld.naam || (herkomst?.naam ?? ''),
      gewijzigd,
      vraagtToestemming: kan && !mag && !this.#afgeslagen && gewijzigd.length > 0,
      terugschrijven: this.#kiezer.terugschrijven,
      concept: this.#concept.beeld,
    };
  }

  /** Another tab works on this draft: here it can only be read. */
  get alleenLezen(): boolean {
    return this.#concept.beeld.tab !== 'hier';
  }

  /** Closing the page now would lose something. */
  get gaatVerloren(): boolean {
    return this.#gewijzigd().length > 0 && this.#concept.beeld.stand.soort !== 'bewaard';
  }

  // ——— the host and the editor

  /** The program around the editor gave another store for drafts. */
  async metConceptplaats(plaats: Conceptplaats | undefined): Promise<void> {
    await this.#concept.met(plaats);
    if (this.#beeld.herkomst) await this.#beginConcept();
  }

  /** The program around the editor handed texts over; they are in already. */
  gekregen(nieuw: Teksten): void {
    if (nieuw.beleid === '') return;
    const { titel = '', id = '' } = hoofdgegevens(nieuw.beleid);
    this.#id = id;
    this.#keer += 1;
    this.#opslag.begin({ ...LEEG, ...nieuw });
    this.#straks = undefined;
    this.#zet({ herkomst: { soort: 'gastheer', naam: titel }, weergave: 'werk', aantekeningen: {}, vraag: undefined, weigering: '' });
    void this.#beginConcept();
  }

  /** After each change of a text or a note. */
  gedaan(): void {
    if (this.#beeld.herkomst && this.#beeld.vraag?.soort !== 'concept') this.#bewaarConcept();
    this.#houder.ververs();
  }

  /** The page goes out of sight. */
  schrijfUit(): void {
    this.#concept.schrijfUit();
  }

  /** The element leaves the page. */
  sluit(): void {
    this.#concept.sluit();
  }

  // ——— going about

  toon(weergave: Weergave): void {
    if (weergave === 'werk' && !this.#beeld.herkomst) return;
    this.#zet({ weergave, weigering: '' });
    if (weergave === 'start') void this.#concept.verversLijst();
  }

  /** She thinks better of what was asked of her. */
  laatMaar(): void {
    this.#straks = undefined;
    this.#zet({ vraag: undefined, weigering: '' });
  }

  noteer(id: string, anders: Partial<Aantekening>): void {
    this.#zet({ aantekeningen: metAantekening(this.#beeld.aantekeningen, id, anders) });
    this.gedaan();
  }

  // ——— opening

  openBundel(beleid: Bundelbeleid): void {
    this.#naVraag(
      beleid.naam,
      () => void this.#haalOp(adressenVan(beleid), ({ tekst }) => ({ herkomst: { soort: 'bundel', naam: beleid.naam }, gepubliceerd: tekst })),
    );
  }

  /** A link was given: she is asked first. An address that may not be fetched is refused at once. */
  vraagLink(adres: string): void {
    const gekeurd = keurAdres(adres, this.#pagina);
    if (gekeurd.ok) this.#zet({ vraag: { soort: 'link', adres: gekeurd.waarde.href }, weigering: '' });
    else this.#weiger(gekeurd.reden);
  }

  openLink(): void {
    const { vraag } = this.#beeld;
    if (vraag?.soort !== 'link') return;
    const adres = new URL(vraag.adres);
    this.#zet({ vraag: undefined });
    const naam = adres.pathname.split('/').at(-1) || adres.hostname;
    this.#naVraag(naam, () => void this.#haalOp([adres], () => ({ herkomst: { soort: 'link', naam, adres: adres.href } })));
  }

  async openBestand(): Promise<void> {
    this.#keer += 1;
    const keer = this.#keer;
    const gekozen = await this.#kiezer.kies();
    if (gekozen && keer === this.#keer) this.#neemBestanden(gekozen);
  }

  async openGevallen(overdracht: DataTransfer): Promise<void> {
    this.#keer += 1;
    const keer = this.#keer;
    const gekozen = await this.#kiezer.gevallen(overdracht);
    if (keer === this.#keer) this.#neemBestanden(gekozen);
  }

  /** @param daarna once it is open */
  openNieuw(nieuw: Teksten, daarna: () => void = () => undefined): void {
    const naam = hoofdgegevens(nieuw.beleid)['titel'] ?? '';
    this.#naVraag(naam, () => {
      this.#neem({ herkomst: { soort: 'nieuw', naam }, stukken: { ...LEEG, ...nieuw }, uitgangspunt: LEEG, houvast: {}, melding: t.isBegonnen(naam) });
      daarna();
    });
  }

  /** Goes on with a draft from the list. */
  openConcept(sleutel: string): void {
    const gevonden = this.#concept.beeld.lijst.find((bewaard) => bewaard.sleutel === sleutel);
    if (!gevonden) return;
    this.#naVraag(gevonden.concept.naam, () => void this.#neemConcept(sleutel, gevonden.concept));
  }

  /** Her changes may go: what was asked for is opened. */
  verwerp(): void {
    const straks = this.#straks;
    this.#straks = undefined;
    this.#zet({ vraag: undefined });
    straks?.();
  }

  // ——— saving

  /** Saves what is not saved yet: back where it came from, or as she says. What she was going to open waits until all is saved. */
  async slaOp(): Promise<void> {
    const { opgeslagen, einde } = await this.#opslag.slaOp(this.#stukken(), (stuk) => this.#naamVoor(stuk));
    this.#naOpslaan(opgeslagen, einde);
    if (einde.soort === 'klaar' && this.#straks) this.verwerp();
  }

  /** Saves one part under a name of its own. */
  async slaOpAls(stuk: Stuk): Promise<void> {
    const einde = await this.#opslag.slaOpAls(stuk, this.#stukken()[stuk], this.#naamVoor(stuk));
    this.#naOpslaan(einde.soort === 'klaar' ? [stuk] : [], einde);
  }

  /** The file on the disk was changed by something else: hers is put in its place. */
  async overschrijf(): Promise<void> {
    const { vraag } = this.#beeld;
    if (vraag?.soort !== 'schijf') return;
    this.#zet({ vraag: undefined });
    const einde = await this.#opslag.overschrijf(vraag.stuk, this.#stukken()[vraag.stuk]);
    this.#naOpslaan(einde.soort === 'klaar' ? [vraag.stuk] : [], einde);
    if (einde.soort === 'klaar') await this.slaOp();
  }

  // ——— drafts

  /** She allows that drafts are kept; what is open is kept from here on. */
  async staConceptToe(): Promise<void> {
    this.#zet({ vraag: undefined });
    if (!(await this.#concept.sta())) return this.#houder.meld(t.concept.kanNiet);
    this.#houder.meld(t.concept.magNu);
    if (this.#beeld.herkomst) await this.#beginConcept();
    if (this.#gewijzigd().length > 0) this.gedaan();
  }

  vraagToestemming(): void {
    this.#zet({ vraag: { soort: 'toestemming' } });
  }

  /** Not now: she is not asked again in this tab; the menu still can. */
  weigerConcept(): void {
    this.#afgeslagen = true;
    this.laatMaar();
  }

  vraagWis(sleutel?: string): void {
    const naam = this.#concept.beeld.lijst.find((bewaard) => bewaard.sleutel === sleutel)?.concept.naam ?? '';
    this.#zet({ vraag: { soort: 'wis', sleutel, naam } });
  }

  async wis(): Promise<void> {
    const { vraag } = this.#beeld;
    if (vraag?.soort !== 'wis') return;
    this.#zet({ vraag: undefined });
    if (vraag.sleutel === undefined ? await this.#concept.trekIn() : await this.#concept.wis(vraag.sleutel)) this.#houder.meld(t.concept.isGewist);
  }

  /** Goes on with the draft that was found of what was opened. */
  neemGevonden(): void {
    const { vraag } = this.#beeld;
    if (vraag?.soort === 'concept') this.#zetConcept(vraag.concept);
  }

  /** Leaves the draft that was found as it is: what is open goes on under another name. */
  async onderAndereNaam(): Promise<void> {
    const { sleutel, naam } = this.#concept.vrijeNaam();
    this.#zet({ vraag: undefined });
    await this.#concept.begin(sleutel, naam);
    this.gedaan();
    this.#houder.meld(t.concept.nuAls(naam));
  }

  /** Takes the draft over from the other tab, as it is there. */
  async neemOver(): Promise<void> {
    const { concept } = await this.#concept.begin(this.#concept.sleutel, this.#concept.beeld.naam, true);
    const nieuwste = (await this.#concept.lees()) ?? concept;
    this.#concept.neemOver();
    if (nieuwste) this.#zetConcept(nieuwste);
    this.#houder.meld(t.concept.overgenomen);
  }

  // ——— inside

  #stukken(): Stukken {
    return { ...this.#houder.teksten(), checklist: schrijfAantekeningen(this.#beeld.aantekeningen, this.#id) };
  }

  #gewijzigd(): readonly Stuk[] {
    if (!this.#beeld.herkomst) return [];
    return this.#opslag.gewijzigd(this.#stukken());
  }

  #naamVoor(stuk: Stuk): string {
    const { herkomst } = this.#beeld;
    if (stuk === 'beleid' && herkomst?.soort === 'bestand') return herkomst.naam;
    return `${alsBestandsnaam(this.#id || 'nieuw')}-${stuk}.json`;
  }

  /** Does it, when nothing is lost by it; else when she said so. */
  #naVraag(naam: string, doe: () => void): void {
    this.#keer += 1;
    if (this.#gewijzigd().length === 0 || this.alleenLezen) return doe();
    this.#straks = doe;
    this.#zet({ vraag: { soort: 'verwerpen', naam }, weigering: '' });
  }

  async #haalOp(adressen: readonly URL[], maak: (beleid: Stuktekst) => Pick<Nieuw, 'herkomst' | 'gepubliceerd'>): Promise<void> {
    const keer = this.#keer;
    this.#zet({ bezig: true, weigering: '' });
    const gehaald = await haalStukken(adressen, this.#pagina);
    if (keer !== this.#keer) return;
    this.#zet({ bezig: false });
    if (!gehaald.ok) return this.#weiger(gehaald.reden);
    const { beleid, casussen, checklist } = gehaald.waarde;
    const stukken: Stukken = { beleid: beleid.tekst, casussen: casussen?.tekst ?? '', checklist: checklist?.tekst ?? '' };
    const bron = maak(beleid);
    this.#neem({ ...bron, stukken, uitgangspunt: stukken, houvast: {}, melding: t.isGeopend(bron.herkomst.naam) });
  }

  #neemBestanden(gekozen: Uitkomst<readonly Gekozen[]>): void {
    if (!gekozen.ok) return this.#weiger(gekozen.reden);
    const gesorteerd = sorteer(gekozen.waarde);
    if (!gesorteerd.ok) return this.#weiger(gesorteerd.reden);
    const gelezen = gesorteerd.waarde;
    const houvast = Object.fromEntries(
      STUKKEN.flatMap((stuk) => {
        const hier = gekozen.waarde.find(({ naam }) => naam === gelezen[stuk]?.naam)?.houvast;
        return hier ? [[stuk, hier]] : [];
      }),
    );
    const { beleid, casussen, checklist } = gelezen;
    if (!beleid) return this.#neemErbij(gelezen, houvast);
    const stukken: Stukken = { beleid: beleid.tekst, casussen: casussen?.tekst ?? '', checklist: checklist?.tekst ?? '' };
    this.#naVraag(beleid.naam, () =>
      this.#neem({ herkomst: { soort: 'bestand', naam: beleid.naam }, stukken, uitgangspunt: stukken, houvast, melding: t.isGeopend(beleid.naam) }),
    );
  }

  /** Cases or notes without a policy belong to the policy that is open. */
  #neemErbij(gelezen: Partial<Record<Stuk, { readonly naam: string; readonly tekst: string }>>, houvast: Partial<Record<Stuk, Houvast>>): void {
    if (!this.#beeld.herkomst) return this.#weiger(t.weigering.zonderBeleid);
    const { casussen, checklist } = gelezen;
    if (casussen) {
      if (!this.#houder.vervangCasussen(casussen.tekst)) return;
      this.#opslag.staatIn('casussen', casussen.tekst, houvast.casussen);
    }
    if (checklist) {
      const aantekeningen = leesAantekeningen(checklist.tekst);
      if (!aantekeningen) return this.#weiger(t.weigering.geenBeleid(checklist.naam));
      this.#zet({ aantekeningen });
      this.#opslag.staatIn('checklist', this.#stukken().checklist, houvast.checklist);
    }
    this.#zet({ weergave: 'werk', weigering: '' });
    this.#houder.meld(t.isErbij);
    this.gedaan();
  }

  #neem({ herkomst, stukken, uitgangspunt, houvast, gepubliceerd, melding }: Nieuw): void {
    this.#opslag.begin(uitgangspunt, houvast, herkomst.soort === 'bestand' ? STUKKEN.filter((stuk) => stukken[stuk] !== '') : []);
    this.#zetTeksten(herkomst, stukken);
    this.#houder.meld(melding);
    this.#vergelijk(gepubliceerd);
    void this.#beginConcept();
  }

  #zetTeksten(herkomst: Herkomst, stukken: Stukken): void {
    this.#concept.sluit();
    this.#id = hoofdgegevens(stukken.beleid)['id'] ?? '';
    this.#houder.open(leesbaar(stukken));
    this.#zet({ herkomst, weergave: 'werk', aantekeningen: leesAantekeningen(stukken.checklist) ?? {}, vraag: undefined, weigering: '', bezig: false });
  }

  /** What is open is compared with its own published text, or with the one of the same id. */
  #vergelijk(gepubliceerd: string | undefined): void {
    this.#houder.vergelijkMet(gepubliceerd);
    const keer = this.#keer;
    if (gepubliceerd !== undefined || this.#id === '') return;
    void this.#houder.gepubliceerd(this.#id).then(
      (tekst) => {
        if (keer === this.#keer) this.#houder.vergelijkMet(tekst);
      },
      () => undefined, // then there is nothing to compare with
    );
  }

  /** Looks whether there is a draft of what is open, in this tab or another. */
  async #beginConcept(): Promise<void> {
    const { herkomst } = this.#beeld;
    if (!herkomst) return;
    const { concept } = await this.#concept.begin(sleutelVan(herkomst, this.#id), herkomst.naam);
    if (this.#beeld.herkomst !== herkomst) return;
    if (this.alleenLezen) {
      if (concept) this.#zetConcept(concept);
      return;
    }
    const verschil = concept && verschilVan(this.#stukken(), concept.teksten);
    if (concept && verschil && verschil.stukken.length > 0) {
      this.#zet({ vraag: { soort: 'concept', concept, verschil } });
      this.#houder.meld(t.concept.gevonden);
    } else if (herkomst.soort === 'nieuw') this.#bewaarConcept();
  }

  async #neemConcept(sleutel: string, concept: Concept): Promise<void> {
    this.#opslag.begin(concept.uitgangspunt);
    this.#zetTeksten(concept.herkomst, concept.teksten);
    this.#vergelijk(concept.herkomst.soort === 'bundel' ? concept.uitgangspunt.beleid : undefined);
    await this.#concept.begin(sleutel, concept.naam);
    this.#houder.meld(t.concept.verder(concept.naam));
  }

  /** The texts of a draft, with the same draft going on. */
  #zetConcept(concept: Concept): void {
    this.#opslag.begin(concept.uitgangspunt);
    this.#houder.open(leesbaar(concept.teksten));
    this.#zet({ vraag: undefined, aantekeningen: leesAantekeningen(concept.teksten.checklist) ?? {} });
    this.#houder.meld(t.concept.verder(concept.naam));
  }

  #bewaarConcept(): void {
    const { herkomst } = this.#beeld;
    if (herkomst) this.#concept.bewaar({ herkomst, teksten: this.#stukken(), uitgangspunt: this.#opslag.uitgangspunt });
  }

  /** What stands in a file of hers needs no draft any more; of a download nobody knows. */
  #naOpslaan(opgeslagen: readonly Stuk[], einde: Opslageinde): void {
    if (opgeslagen.length > 0) {
      this.#houder.meld(opgeslagen.map((stuk) => t.isOpgeslagen(stuk)).join(' '));
      if (this.#opslag.staatVast(this.#stukken())) {
        if (this.#concept.sleutel !== '') void this.#concept.wis(this.#concept.sleutel);
      } else this.#bewaarConcept();
    }
    if (einde.soort === 'geweigerd') return this.#weiger(einde.reden);
    if (einde.soort === 'zonder-plaats') return this.#weiger(t.nogNietInBestand(einde.stuk));
    if (einde.soort === 'schijf') return this.#zet({ vraag: { ...einde, soort: 'schijf' } });
    if (einde.soort === 'klaar') this.#zet({ weigering: '', vraag: this.#beeld.vraag?.soort === 'schijf' ? undefined : this.#beeld.vraag });
  }

  #weiger(weigering: string): void {
    this.#zet({ weigering, bezig: false });
    this.#houder.meld(weigering);
  }

  #zet(anders: Partial<typeof this.beeld>): void {
    this.#beeld = { ...this.#beeld, ...anders };
    this.#houder.ververs();
  }
}
