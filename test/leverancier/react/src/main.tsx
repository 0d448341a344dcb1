import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Verslag } from '@handhavingswijzer/widget';
import { Zaak } from './Zaak';

const dossier: unknown = await (await fetch('/zaak/dossier.json')).json();
const bewaar = async (verslag: Verslag): Promise<void> => {
  await fetch('/zaak/verslag', { method: 'POST', body: JSON.stringify(verslag) });
};
createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <Zaak dossier={dossier} bewaar={bewaar} />
  </StrictMode>,
);
