/** What a generation request may choose from. Free of schemas, for browsers. */
export const EQUIPMENT = [
  'oven',
  'hob',
  'microwave',
  'air_fryer',
  'slow_cooker',
  'pressure_cooker',
  'blender',
  'grill',
  'wok',
] as const;
export type Equipment = (typeof EQUIPMENT)[number];

export const MEALS = ['breakfast', 'lunch', 'dinner', 'snack', 'dessert'] as const;
export type Meal = (typeof MEALS)[number];

export const SKILLS = ['beginner', 'intermediate', 'advanced'] as const;
export type Skill = (typeof SKILLS)[number];
