/** What a finding of the analysis says about a policy that is meant so, by code; who or what it is about is named behind it. */
export const VERKLAARD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'niet-doorzocht': 'De gevallen hiervan zijn niet allemaal doorzocht',
    'geen-regel-voor': 'Er zijn gevallen waarover geen regel iets zegt',
    'alles-verboden': 'Hierdoor blijft er in sommige gevallen geen maatregel over',
    'regels-botsen': 'Deze regels eisen in hetzelfde geval iets anders',
    'termijnen-botsen': 'Deze regels geven in hetzelfde geval een andere termijn',
    'stap-dubbel': 'Deze regels doen in hetzelfde geval dezelfde stap van het bedrag',
    'termijn-dubbel': 'Deze regels geven in hetzelfde geval dezelfde termijn',
    'zwaarder-is-lichter': 'Een zwaarder geval heeft hier een lichtere uitkomst',
    'regel-dood': 'De voorwaarde van deze regel is in geen geval waar',
    'regel-altijd-uitgezonderd': 'Waar deze regel zou gelden, geldt steeds een uitzondering',
    'regel-zonder-gevolg': 'Zonder deze regel was de uitkomst overal dezelfde',
    'regel-altijd-waar': 'De voorwaarde van deze regel is in elk geval waar',
    'rij-onbereikt': 'Dit bedrag komt in geen geval voor',
    'klasse-onbereikt': 'De andere klasse komt in geen geval voor',
    'conflict-onbereikt': 'Deze tegenstrijdigheid raakt geen geval',
    'feit-zonder-gevolg': 'Dit antwoord maakt in geen geval verschil',
    'optie-zonder-gevolg': 'Of dit gekozen is, maakt in geen geval verschil',
    'opties-gelijk': 'Welke van deze antwoorden gegeven is, maakt in geen geval verschil',
  }),
);
