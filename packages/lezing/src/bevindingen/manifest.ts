import { isDatum, leesDatum } from '../opmaak/datum.ts';
import type { Params, Verwoording } from './woorden.ts';
import { q, w } from './woorden.ts';

const dag = (p: Params, naam: string): string => {
  const datum = p[naam];
  return typeof datum === 'string' && isDatum(datum) ? leesDatum(datum) : w(p, naam);
};

const peildatum = (p: Params, naam: string): string => (p[naam] === 'besluitdatum' ? 'de dag van het besluit' : 'de dag van de overtreding');

/** Findings about published versions, which one a case falls under, and whether a record still matches. */
export const MANIFEST: Readonly<Record<string, Verwoording>> = {
  'gepubliceerd-na-uitgave': {
    tekst: (p) => `Deze versie zou zijn gepubliceerd op ${dag(p, 'datum')}, na de uitgave van dit manifest op ${dag(p, 'uitgegevenOp')}.`,
    herstel: () => 'Publiceer opnieuw. Verander een manifest nooit met de hand.',
  },
  'versie-niet-hoger': {
    tekst: (p) => `Het versienummer ${w(p, 'gevonden')} is niet hoger dan ${w(p, 'vorige')}.`,
    herstel: () => 'Geef een hoger nummer. Een nummer dat is gepubliceerd, blijft van die versie.',
  },
  'geldigheid-zonder-einde': {
    tekst: (p) => `Van versie ${w(p, 'vorige')} staat er geen laatste dag, maar er komt een versie achteraan.`,
    herstel: () => 'Publiceer opnieuw. Verander een manifest nooit met de hand.',
  },
  'geldigheid-gat': {
    tekst: (p) => `De vorige versie geldt tot en met ${dag(p, 'tot')} en deze pas vanaf ${dag(p, 'van')}. Daartussen geldt er geen beleid.`,
    herstel: () => 'Laat deze versie ingaan op de dag na de laatste dag van de vorige.',
  },
  'geldigheid-overlapt': {
    tekst: (p) => `De vorige versie geldt tot en met ${dag(p, 'tot')} en deze al vanaf ${dag(p, 'van')}. Op sommige dagen zouden er twee gelden.`,
    herstel: () => 'Laat deze versie ingaan op de dag na de laatste dag van de vorige.',
  },
  'geldigheid-niet-later': {
    tekst: (p) => `Deze versie gaat in op ${dag(p, 'van')}, niet later dan de vorige (${dag(p, 'vorige')}).`,
    herstel: () => 'Kies een latere eerste dag. Wat al geldt, kan alleen door een latere versie veranderen.',
  },
  'peildatum-wisselt': {
    tekst: (p) =>
      `Bij de vorige versie is ${peildatum(p, 'vorige')} bepalend en bij deze ${peildatum(p, 'gevonden')}. Een zaak kan dan onder beide vallen, en er staat niet wat er dan geldt.`,
    herstel: () => 'Leg bij de geldigheid vast wat er met lopende zaken gebeurt (overgang), met de bron.',
  },
  'manifest-ander-beleid': {
    tekst: (p) => `Dit is het beleid ${q(p, 'gevonden')}, maar hier worden versies van ${q(p, 'verwacht')} gepubliceerd.`,
    herstel: () => 'Kies een andere map, of gebruik de naam die het beleid altijd had.',
  },
  'volgt-niet-op': {
    tekst: (p) => `Volgens het beleid volgt het ${q(p, 'gevonden')} op, maar het laatst gepubliceerde is ${q(p, 'verwacht')}.`,
    herstel: () => 'Noem de laatst gepubliceerde versie bij opvolgerVan.',
  },
  'uitgave-eerder': {
    tekst: (p) => `De dag van deze uitgave (${dag(p, 'op')}) ligt voor de vorige (${dag(p, 'vorige')}).`,
    herstel: () => 'Controleer de datum van deze computer.',
  },
  'nakijken-niet-later': {
    tekst: (p) =>
      `De dag waarvoor het beleid moet zijn nagekeken (${dag(p, 'nakijkenVoor')}) ligt niet na de dag van deze uitgave (${dag(p, 'uitgegevenOp')}).`,
    herstel: () => 'Kies een latere dag.',
  },
  'werkt-terug': {
    tekst: (p) => `Dit beleid geldt al vanaf ${dag(p, 'van')}, maar wordt pas op ${dag(p, 'op')} gepubliceerd.`,
    herstel: () => 'Ga na of niemand daardoor achteraf zwaarder wordt getroffen.',
  },
  'peildatum-onbekend': {
    tekst: (p) => `Welke versie van het beleid geldt, hangt af van ${peildatum(p, 'peildatum')}, en die is niet bekend.`,
    herstel: () => 'Vul die datum in.',
  },
  'beleid-splitst': {
    tekst: (p) => `De overtredingen vallen door hun dag niet alle onder dezelfde versie van het beleid (${w(p, 'versies')}).`,
    herstel: () => 'Splits de zaak: één advies volgt één versie.',
  },
  'geen-versie': {
    tekst: (p) => `Op deze dag gold er geen gepubliceerde versie van dit beleid. De eerste geldt vanaf ${dag(p, 'eerste')}.`,
    herstel: () => 'Controleer de datum, of gebruik het beleid van die tijd.',
  },
  'advies-niet-hetzelfde': {
    tekst: () => 'Een nieuwe berekening geeft hier iets anders dan het verslag.',
    herstel: () => 'Vergelijk beide. Het verslag is veranderd, of het is niet met dit beleid gemaakt.',
  },
  'andere-engine': {
    tekst: (p) => `Het advies is gemaakt met rekenprogramma ${w(p, 'gevonden')}; dit is ${w(p, 'nu')}.`,
    herstel: () => 'U hoeft niets te doen zolang de uitkomst gelijk is.',
  },
};
