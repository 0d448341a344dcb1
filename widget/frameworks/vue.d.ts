// Lets the templates of Vue know `<handhavings-wijzer>`: `import type {} from '@handhavingswijzer/widget/vue'` once, anywhere in the project.
import type { AllowedComponentProps, EmitFn, HTMLAttributes, VNodeProps } from 'vue';
import type { HandhavingsWijzer, WijzerEigenschappen, WijzerGebeurtenissen } from '@handhavingswijzer/widget';

type Handlers = { [Name in keyof WijzerGebeurtenissen]: (event: WijzerGebeurtenissen[Name]) => void };

/** The element as vue-tsc reads it: its properties, and its events with their types. */
export type HandhavingsWijzerInVue = new () => HandhavingsWijzer & {
  /** For templates only. */
  $props: HTMLAttributes & WijzerEigenschappen & VNodeProps & AllowedComponentProps;
  /** For templates only. */
  $emit: EmitFn<Handlers>;
};

declare module 'vue' {
  interface GlobalComponents {
    'handhavings-wijzer': HandhavingsWijzerInVue;
  }
}
