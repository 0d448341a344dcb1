export { verbindKader, type Kader, type Kadereigenschappen, type Kaderopties, type Kaderstand } from './verbind.ts';
export { PROTOCOL } from './protocol.ts';
export { AdviesGewijzigd, AdviesVastgesteld, DossierGewijzigd, WijzerFout, type AdviesVastgesteldDetail, type WijzerFoutDetail } from '../gebeurtenissen.ts';
