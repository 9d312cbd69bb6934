/** What stands in the kitchen. */
export interface Kit {
  readonly hob: boolean;
  readonly oven: boolean;
  readonly airFryer: boolean;
  readonly slowCooker: boolean;
  readonly pressureCooker: boolean;
  readonly microwave: boolean;
  readonly blender: boolean;
  readonly grill: boolean;
}

/** What a kitchen has of which nobody said anything. */
const ORDINARY: Kit = {
  hob: true,
  oven: true,
  airFryer: false,
  slowCooker: false,
  pressureCooker: false,
  microwave: false,
  blender: true,
  grill: false,
};

/** Reads a request's list of equipment; a list holds all there is, no list means an ordinary kitchen. */
export function readKit(equipment: readonly string[] | undefined): Kit {
  if (equipment === undefined) return ORDINARY;
  const has = (...names: readonly string[]) => names.some((name) => equipment.includes(name));
  return {
    hob: has('hob', 'wok'),
    oven: has('oven'),
    airFryer: has('air_fryer'),
    slowCooker: has('slow_cooker'),
    pressureCooker: has('pressure_cooker'),
    microwave: has('microwave'),
    blender: has('blender'),
    grill: has('grill'),
  };
}

/** Whether an air fryer is what this kitchen roasts in. */
export const roastsInAir = (kit: Kit): boolean => kit.airFryer && !kit.oven;

/** What a dish form asks of the kitchen. */
export type Need = 'hob' | 'oven' | 'real_oven' | 'blender' | 'pot' | 'microwave' | 'grill';

/** Whether a kitchen can do what a form needs: any hot pot will stew, an air fryer roasts but bakes no loaf. */
export function canDo(kit: Kit, need: Need): boolean {
  switch (need) {
    case 'hob':
      return kit.hob;
    case 'oven':
      return kit.oven || kit.airFryer;
    case 'real_oven':
      return kit.oven;
    case 'pot':
      return kit.hob || kit.slowCooker || kit.pressureCooker;
    case 'blender':
      return kit.blender;
    case 'microwave':
      return kit.microwave;
    case 'grill':
      return kit.grill;
  }
}
