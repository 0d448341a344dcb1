import { Component, signal } from '@angular/core';
import type { Verslag } from '@handhavingswijzer/widget';
import { Zaak } from './zaak';

@Component({
  selector: 'app-root',
  imports: [Zaak],
  template: `@if (dossier(); as feiten) {
    <app-zaak [dossier]="feiten" (verslag)="bewaar($event)" />
  }`,
})
export class App {
  protected readonly dossier = signal<unknown>(undefined);

  constructor() {
    void fetch('/zaak/dossier.json')
      .then((antwoord) => antwoord.json())
      .then((dossier: unknown) => this.dossier.set(dossier));
  }

  protected bewaar(verslag: Verslag): void {
    void fetch('/zaak/verslag', { method: 'POST', body: JSON.stringify(verslag) });
  }
}
