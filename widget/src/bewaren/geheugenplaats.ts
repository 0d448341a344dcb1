import type { Bewaard, Bewaarplaats, Geschreven } from './bewaarplaats.ts';
import { Luisteraars } from './luisteraars.ts';

/** A store in the memory of the page: gone when the page is. For a host that keeps cases itself, and for tests. */
export function maakGeheugenplaats(): Bewaarplaats {
  const zaken = new Map<string, Bewaard>();
  const luisteraars = new Luisteraars();
  let teller = 0;
  const schrijfNu = (sleutel: string, inhoud: string, verwachteVersie: string | undefined): Geschreven => {
    const huidig = zaken.get(sleutel);
    if (huidig?.versie !== verwachteVersie) return { ok: false, huidig };
    const versie = String((teller += 1));
    zaken.set(sleutel, { inhoud, versie });
    luisteraars.meld(sleutel);
    return { ok: true, versie };
  };
  return {
    lees: (sleutel) => Promise.resolve(zaken.get(sleutel)),
    schrijf: (sleutel, inhoud, verwacht) => Promise.resolve(schrijfNu(sleutel, inhoud, verwacht)),
    schrijfNu,
    volg: (sleutel, gewijzigd) => luisteraars.voegToe(sleutel, gewijzigd),
  };
}
