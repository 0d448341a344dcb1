import './define.ts';

export { HandhavingsWijzer } from './handhavings-wijzer.ts';
export { AdviesGewijzigd, DossierGewijzigd, WijzerFout, type WijzerFoutDetail } from './gebeurtenissen.ts';
