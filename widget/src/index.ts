import './pagina/eerst.ts';
import './define.ts';

export { HandhavingsWijzer } from './handhavings-wijzer.ts';
export { AdviesGewijzigd, AdviesVastgesteld, DossierGewijzigd, WijzerFout, type AdviesVastgesteldDetail, type WijzerFoutDetail } from './gebeurtenissen.ts';
export type { Bewaard, Bewaarplaats, Geschreven } from './bewaren/bewaarplaats.ts';
export { maakGeheugenplaats } from './bewaren/geheugenplaats.ts';
export { maakOpslagplaats, type Omgeving } from './bewaren/opslagplaats.ts';
export type { WijzerEigenschappen, WijzerGebeurtenissen } from './eigenschappen.ts';
export { VERSIE } from './versie.ts';
export type { Advies, Bevinding, Dossier, Maatregel, Verslag } from '@handhavingswijzer/engine';
export type { Sleutel } from '@handhavingswijzer/publicatie';
