interface Named {
  readonly name: string;
  readonly description?: string;
}

/** What the manifest holds of one class. */
export interface Declaration extends Named {
  readonly tagName?: string;
  readonly members?: readonly (Named & { readonly kind: string })[];
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

/** The custom-elements manifest (schema 1.0.0) of the element. */
export function manifest(path: string): { readonly modules: readonly { readonly path: string; readonly declarations: readonly Declaration[] }[] };
