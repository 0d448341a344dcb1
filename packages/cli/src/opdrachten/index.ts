import type { Opdracht } from '../opdracht.ts';
import { adviseer } from './adviseer.ts';
import { analyseer } from './analyseer.ts';
import { casussen } from './casussen.ts';
import { lijst } from './lijst.ts';
import { publiceer } from './publiceer.ts';
import { rapporteer } from './rapporteer.ts';
import { sleutel } from './sleutel.ts';
import { valideer } from './valideer.ts';
import { vergelijk } from './vergelijk.ts';
import { verifieer } from './verifieer.ts';

/** Every command, in the order of the help. */
export const OPDRACHTEN: readonly Opdracht[] = [adviseer, valideer, casussen, analyseer, vergelijk, publiceer, sleutel, verifieer, rapporteer, lijst];
