/** A package of others with the shipped files that hold code of it. */
export interface Component {
  readonly type: 'library';
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses?: readonly ({ readonly license: { readonly id: string } } | { readonly expression: string })[];
  readonly purl: string;
  readonly properties: readonly { readonly name: string; readonly value: string }[];
}
/** The part of CycloneDX 1.6 that is used. */
export interface Sbom {
  readonly bomFormat: 'CycloneDX';
  readonly specVersion: '1.6';
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}
export declare class Shipped {
  add(file: string, modules: readonly string[]): void;
  list(): readonly { readonly path: string; readonly files: readonly string[] }[];
}
export declare function sbom(told: Shipped, lock?: unknown): Sbom;
