/** Why the element does not work on a page: to the officer, and, in English, to the developer of the page. */
export const pagina = {
  veranderd: (wat: string) =>
    `Deze pagina heeft onderdelen van de browser veranderd waarmee de wijzer rekent (${wat}). Een advies is hier niet te vertrouwen. Daarom geeft de wijzer er geen.`,
  bezet: (namen: string) => `Iets anders op deze pagina gebruikt al namen die de wijzer nodig heeft (${namen}). Daarom kan de wijzer hier niet werken.`,
  ietsAnders: (versie: string) => `<handhavings-wijzer> is something else on this page: the Handhavingswijzer ${versie} is not shown.`,
  andereVersie: (hier: string, versie: string) => `The Handhavingswijzer ${hier} is on this page already: ${versie} is not used. Load one version.`,
  namenBezet: (versie: string, namen: string) => `The Handhavingswijzer ${versie} cannot work: something else on this page has registered ${namen}.`,
};
