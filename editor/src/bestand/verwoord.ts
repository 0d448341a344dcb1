import { teksten } from '../teksten/index.ts';
import type { Concept } from './concept.ts';
import { verschilVan, type Deelverschil, type Verschil } from './verschil.ts';

const t = teksten.bestand.verschil;

const hoeveel = (deel: string, aantal: number): string => {
  const [enkel, meer] = t.deel[deel] ?? [t.anderDeel, t.anderDeel];
  return t.deel[deel] === undefined ? t.anderDeel : `${aantal} ${aantal === 1 ? enkel : meer}`;
};

function deelzinnen({ deel, erbij, weg, anders }: Deelverschil): readonly string[] {
  if (t.deel[deel] === undefined) return [t.anders(t.anderDeel)];
  return [
    ...(anders > 0 ? [t.anders(hoeveel(deel, anders))] : []),
    ...(erbij > 0 ? [t.erbij(hoeveel(deel, erbij))] : []),
    ...(weg > 0 ? [t.weg(hoeveel(deel, weg))] : []),
  ];
}

/** In what a draft differs from what it was made of, in words; one line each. */
export const leesConceptverschil = ({ uitgangspunt, teksten: nu }: Concept): readonly string[] =>
  uitgangspunt.beleid === '' ? [t.nieuw] : leesVerschil(verschilVan(uitgangspunt, nu));

/** In what two states of a policy differ, in words; one line each. */
export function leesVerschil({ stukken, delen }: Verschil): readonly string[] {
  if (stukken.length === 0) return [t.geen];
  const zinnen = [...new Set(delen.flatMap(deelzinnen))];
  const rest = stukken.some((stuk) => stuk !== 'checklist') && zinnen.length === 0 ? [t.alleenTekst] : [];
  return [...zinnen, ...rest, ...(stukken.includes('checklist') ? [t.checklist] : [])];
}
