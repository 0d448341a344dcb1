// Makes the shortened specifications beside this file from the official ones: `node verkort.mjs FOLDER`, where FOLDER holds the files named in
// BRONNEN. What is left out is said in HERKOMST.md; nothing is changed that a request or an answer of the kept operations is held against.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const map = process.argv[2];
if (!map) throw new Error('node verkort.mjs FOLDER: the folder with the official specifications');

const TREE = 'tree/docs/standaard';
const BRONNEN = [
  ['zaken-1.7.0', `${TREE}/zaken/zrc/1.7.x/1.7.0/openapi.yaml`],
  ['documenten-1.7.0', `${TREE}/documenten/drc/1.7.x/1.7.0/openapi.yaml`],
  ['besluiten-1.1.0', `${TREE}/besluiten/brc/1.1.0/openapi.yaml`],
  ['catalogi-1.3.3', `${TREE}/catalogi/ztc/1.3.x/1.3.3/openapi.yaml`],
  ['zaken-1.5.1', 'ouder/zaken-1.5.1.openapi.yaml'],
  ['documenten-1.5.0', 'ouder/documenten-1.5.0.openapi.yaml'],
  ['besluiten-1.0.2', 'ouder/besluiten-1.0.2.openapi.yaml'],
];

/** The operations that the coupling uses, and no other. */
const BEWERKINGEN = {
  zaken: [
    'get /zaken/{uuid}',
    'get /zaken/{zaak_uuid}/zaakeigenschappen',
    'post /zaken/{zaak_uuid}/zaakeigenschappen',
    'patch /zaken/{zaak_uuid}/zaakeigenschappen/{uuid}',
    'get /rollen',
    'get /zaakobjecten',
    'get /zaakinformatieobjecten',
    'post /zaakinformatieobjecten',
  ],
  documenten: [
    'get /enkelvoudiginformatieobjecten',
    'post /enkelvoudiginformatieobjecten',
    'get /enkelvoudiginformatieobjecten/{uuid}',
    'post /enkelvoudiginformatieobjecten/{uuid}/unlock',
    'put /bestandsdelen/{uuid}',
  ],
  besluiten: ['get /besluiten', 'post /besluiten', 'get /besluitinformatieobjecten', 'post /besluitinformatieobjecten'],
  catalogi: ['get /zaaktypen/{uuid}', 'get /eigenschappen', 'get /besluittypen', 'get /informatieobjecttypen/{uuid}'],
};

/** Text for people, and what is only reached by `expand`, which the coupling does not ask. */
const WEG = new Set(['description', 'title', 'example', 'examples', 'summary', 'externalDocs', 'tags', 'security', 'servers', 'x-codegen-request-body-name']);

function snoei(waarde, inEigenschappen = false) {
  if (Array.isArray(waarde)) return waarde.map((deel) => snoei(deel));
  if (waarde === null || typeof waarde !== 'object') return waarde;
  return Object.fromEntries(
    Object.entries(waarde)
      .filter(([sleutel]) => (inEigenschappen ? sleutel !== '_expand' : !WEG.has(sleutel)))
      .map(([sleutel, deel]) => [sleutel, snoei(deel, !inEigenschappen && (sleutel === 'properties' || sleutel === 'mapping'))]),
  );
}

const verwijzingen = (waarde) =>
  waarde === null || typeof waarde !== 'object'
    ? []
    : Object.values(waarde).flatMap((deel) => (typeof deel === 'string' && deel.startsWith('#/components/') ? [deel] : verwijzingen(deel)));

/** The text of one file; in Zaken 1.5.1 one quoted text continues further to the left than YAML allows. */
function lees(pad) {
  const tekst = readFileSync(join(map, pad), 'utf8');
  return parse(pad.includes('zaken-1.5.1') ? tekst.replaceAll(/,' \\\n {12}\\ /g, ", ' \\\n                \\ ") : tekst);
}

for (const [naam, pad] of BRONNEN) {
  const bron = lees(pad);
  const paths = {};
  for (const bewerking of BEWERKINGEN[naam.split('-')[0]]) {
    const [methode, route] = bewerking.split(' ');
    const hier = bron.paths[route]?.[methode];
    if (!hier) throw new Error(`${naam} has no ${bewerking}`);
    const parameters = [...(bron.paths[route].parameters ?? []), ...(hier.parameters ?? [])].filter(
      (p) => p.$ref !== '#/components/parameters/expand' && p.name !== 'expand',
    );
    (paths[route] ??= {})[methode] = snoei({ ...hier, parameters });
  }
  const components = {};
  const wachtend = verwijzingen(paths);
  for (const verwijzing of wachtend) {
    const [, , soort, id] = verwijzing.split('/');
    if (components[soort]?.[id]) continue;
    const deel = bron.components[soort]?.[id];
    if (!deel) throw new Error(`${naam}: ${verwijzing} is nowhere`);
    (components[soort] ??= {})[id] = snoei(deel);
    wachtend.push(...verwijzingen(components[soort][id]));
  }
  const regels = (object) => Object.entries(object).map(([sleutel, deel]) => `${JSON.stringify(sleutel)}: ${JSON.stringify(deel)}`);
  const delen = Object.entries(components).map(([soort, inhoud]) => `${JSON.stringify(soort)}: {\n${regels(inhoud).join(',\n')}\n}`);
  const info = { title: bron.info.title, version: bron.info.version, license: bron.info.license };
  writeFileSync(
    join(import.meta.dirname, `${naam}.json`),
    `{\n"openapi": ${JSON.stringify(bron.openapi)},\n"info": ${JSON.stringify(info)},\n"x-herkomst": ${JSON.stringify(`shortened from ${pad.split('/').slice(-6).join('/')} of VNG-Realisatie/gemma-zaken; see HERKOMST.md`)},\n"paths": {\n${regels(paths).join(',\n')}\n},\n"components": {\n${delen.join(',\n')}\n}\n}\n`,
  );
}
