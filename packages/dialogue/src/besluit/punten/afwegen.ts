import { uitsluitende, type Advies } from '@handhavingswijzer/engine';
import { teksten } from '../../teksten.ts';
import type { Gesprek } from '../../typen.ts';
import { keuzeVan } from '../keuze.ts';
import { gebracht } from './regels.ts';
import type { Ruw } from './typen.ts';

const T = teksten.besluit.punt;

/** What policy and law ask to be weighed with what is chosen; the same of more overtredingen is one point. */
export function aandacht(g: Gesprek, advies: Advies): readonly Ruw[] {
  const uit = new Map<string, Ruw>();
  for (const { overtreding, regel, zeker, herkomst } of gebracht(g, advies, (dan) => dan.aandachtspunt !== undefined)) {
    const id = `aandacht.${regel.id}`;
    const eerder = uit.get(id);
    uit.set(id, {
      id,
      soort: 'aandacht',
      tekst: regel.dan.aandachtspunt ?? regel.titel,
      regel,
      herkomst,
      overtredingen: [...(eerder?.overtredingen ?? []), overtreding],
      zeker: zeker || eerder?.zeker === true,
      opties: [],
      nietNodig: { soort: 'reden' },
      vast: false,
    });
  }
  return [...uit.values()];
}

/** More overtredingen with a measure, or any amount: is the whole proportionate (Awb 3:4, 5:46)? Answered where the whole is shown. */
export function evenredigheid(g: Gesprek): readonly Ruw[] {
  const { maatregelen } = g.kader.beleid.data;
  const alleen = uitsluitende(g.kader.beleid.data);
  const keuzes = g.dossier.overtredingen.map((o) => keuzeVan(g, o.id).maatregelen.filter((m) => !alleen.has(m))).filter((m) => m.length > 0);
  const bedrag = keuzes.flat().some((soort) => maatregelen.find((m) => m.id === soort)?.totaal !== undefined);
  if (keuzes.length < 2 && !bedrag) return [];
  const { oordeel, toelichting } = g.besluit.evenredigheid;
  const klaar = oordeel !== undefined && toelichting.trim() !== '';
  return [
    {
      id: 'evenredigheid',
      soort: 'evenredigheid',
      tekst: T.evenredigheid,
      herkomst: 'wet',
      overtredingen: [],
      zeker: true,
      opties: [],
      nietNodig: { soort: 'nooit' },
      vast: true,
      ...(klaar ? { gegeven: oordeel === 'evenredig' ? T.evenredig : T.nietEvenredig } : {}),
    },
  ];
}
