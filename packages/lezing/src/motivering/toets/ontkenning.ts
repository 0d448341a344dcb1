/** Words that deny; "niet alleen" does not. */
const ONTKENT = /\b(?:geen|niet|nooit|noch|zonder|evenmin|nergens)\b(?! (?:alleen|slechts|enkel|uitsluitend|zomaar|langer dan))/giu;
/** Between a denial and what it could deny: then the denial is about something else ("niet hersteld vanwege …"). */
const ANDERE_REDEN = /\b\S+ (?:vanwege|wegens|omdat|want|gezien|gelet op|ondanks)\b/iu;
/** A denial that follows: "recidive is niet gebleken", "opzet ontbreekt". */
const ONTKENT_ERNA =
  /^[^,]{0,40}?\b(?:(?:is|was|zijn|waren|blijkt|bleek|wordt|acht|vindt|ziet)\b[^,]{0,40}\b(?:geen|niet)\b(?![^,]*\b(?:worden gewacht|langer|houdbaar|aanvaardbaar|acceptabel|toelaatbaar))|ontbreek\w*|ontbrak\w*|uitgesloten|afwezig)/iu;
/** The whole clause says what would be, not what is. */
const VOORWAARDELIJK = /^(?:en |ook |want )?(?:als|indien|mocht|wanneer|zodra|tenzij|in geval van|voor het geval)\b/iu;

/** How a clause speaks of what stands from `van` up to `tot` in it. */
export function stelling(zinsdeel: string, van: number, tot: number): 'bevestigd' | 'ontkend' | 'voorwaardelijk' {
  if (VOORWAARDELIJK.test(zinsdeel)) return 'voorwaardelijk';
  const laatste = [...zinsdeel.slice(0, tot).matchAll(ONTKENT)].at(-1); // before it, or in it: "niet in gevaar"
  if (laatste !== undefined && !ANDERE_REDEN.test(zinsdeel.slice(laatste.index + laatste[0].length, van))) return 'ontkend';
  return ONTKENT_ERNA.test(zinsdeel.slice(tot)) ? 'ontkend' : 'bevestigd';
}
