import type { Spoorketen } from './http/spoorketen.ts';

/** What may stand in a log line. There is no room in it for a name, a number of a person, a body, a query or a text of a zaak. */
export interface Logregel {
  readonly niveau: 'info' | 'waarschuwing' | 'fout';
  readonly gebeurtenis: string;
  readonly bewerking?: string;
  readonly status?: number;
  readonly ms?: number;
  readonly poging?: number;
  readonly code?: string;
  /** Names of fields that a provider refused, without their values. */
  readonly velden?: readonly string[];
  /** The provider's name for a failure in its own log. */
  readonly kenmerk?: string;
  readonly stap?: string;
  /** Id of a run: a hash. */
  readonly verwerking?: string;
  readonly aantal?: number;
}

/** Where log lines go; `keten` ties them to the request from outside. */
export type Logboek = (regel: Logregel, keten?: Spoorketen) => void;

export const stil: Logboek = () => undefined;

/** One JSON object a line, with the fields of Logboek Dataverwerkingen as far as they are known here: no user and no person. */
export function jsonLogboek(schrijf: (regel: string) => void, nu: () => Date, verwerkingsactiviteit?: string): Logboek {
  return (regel, keten) => {
    const extra = {
      ...(keten === undefined ? {} : { trace_id: keten.trace, span_id: keten.span }),
      ...(verwerkingsactiviteit === undefined ? {} : { 'dpl.core.processing_activity_id': verwerkingsactiviteit }),
    };
    schrijf(`${JSON.stringify({ tijd: nu().toISOString(), ...regel, ...extra })}\n`);
  };
}
