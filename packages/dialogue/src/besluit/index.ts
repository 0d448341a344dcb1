export { kiesMaatregel, maatwerkveld, neemMotiveringOver, zetBesluittekst, zetDoor, zetGrond, zetMaatwerk, zetMotivering, zetPunt } from './handelingen.ts';
export { keuzeopties, keuzeVan, type Keuzeoptie } from './keuze.ts';
export { beoordeelKeuze, KEUZEVELD, maatwerkVan, type Gebrek, type Keuzeoordeel } from './oordeel.ts';
export { alsPunt, nogTeDoen, type NietNodig, type TeDoen } from './punten/index.ts';
export { verslagstof } from './verslagstof.ts';
export { gebreken, maakVerslag, stelVast, verslagstand, type Vaststelling, type Vastgesteld, type Verslaguitkomst } from './verslag.ts';
