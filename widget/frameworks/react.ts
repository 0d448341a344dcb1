import { createComponent, type EventName, type ReactWebComponent } from '@lit/react';
import * as React from 'react';
import {
  HandhavingsWijzer as Element,
  type AdviesGewijzigd,
  type AdviesVastgesteld,
  type DossierGewijzigd,
  type WijzerEigenschappen,
  type WijzerFout,
} from '@handhavingswijzer/widget';

/** What the component takes: what every element takes, the element's properties, and a handler per event. */
export interface HandhavingsWijzerProps
  extends Omit<React.HTMLAttributes<Element>, keyof WijzerEigenschappen>, WijzerEigenschappen, React.RefAttributes<Element> {
  /** `dossier-gewijzigd`: the officer changed the facts. */
  onDossierGewijzigd?: (e: DossierGewijzigd) => void;
  /** `advies-gewijzigd`: an act of the officer changed the advice. */
  onAdviesGewijzigd?: (e: AdviesGewijzigd) => void;
  /** `advies-vastgesteld`: the officer made the record final. */
  onAdviesVastgesteld?: (e: AdviesVastgesteld) => void;
  /** `wijzer-fout`: the element cannot work with what it was given. */
  onWijzerFout?: (e: WijzerFout) => void;
}

const component: ReactWebComponent<Element> = createComponent({
  react: React,
  tagName: 'handhavings-wijzer',
  elementClass: Element,
  displayName: 'HandhavingsWijzer',
  events: {
    onDossierGewijzigd: 'dossier-gewijzigd' as EventName<DossierGewijzigd>,
    onAdviesGewijzigd: 'advies-gewijzigd' as EventName<AdviesGewijzigd>,
    onAdviesVastgesteld: 'advies-vastgesteld' as EventName<AdviesVastgesteld>,
    onWijzerFout: 'wijzer-fout' as EventName<WijzerFout>,
  },
});

/** `<handhavings-wijzer>` as a component of React 18 or later: properties are set as properties, events are handlers with their types. */
export const HandhavingsWijzer = component as React.ComponentType<HandhavingsWijzerProps>;
