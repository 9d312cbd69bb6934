import { readDietCases } from './diet-case.ts';

/** A third table, against the grain: raw food by its dishes' names, sweets by brand, several languages. Sources: `DIET_SOURCES`. */
export const THIRD_DIET_CASES = readDietCases(`
vegan | no | 100 g Ferrero Rocher
vegan | no | 1 bar Toblerone
vegan | no | step: Brush with eggwash.
vegan | no | 100 g Speckwürfel
vegan | no | 1 tbsp royal jelly
vegan | yes | 100 g beurre de cacahuète
vegetarian | no | 2 lonchas de jamón
vegetarian | no | step: Pour in the beef broth.
vegetarian | doubt | 50 g parmesan
halal | no | title: Rum punch
halal | doubt | title: Birthday punch
halal | no | step: Deglaze with sherry.
halal | no | 2 EL Rotwein
kosher | no | 2 rabbit legs
kosher | no | 500 g ground beef + 100 g cheddar
gluten_free | no | 200 g Grünkern
gluten_free | no | 200 g di orzo perlato
pregnancy_safe | no | 100 g steak tartare
pregnancy_safe | no | title: Beef carpaccio
pregnancy_safe | no | 200 g carpaccio di manzo
pregnancy_safe | no | 200 g Mett
pregnancy_safe | no | 200 g Hackepeter
pregnancy_safe | no | title: Tuna tataki
pregnancy_safe | no | title: Kitfo
pregnancy_safe | no | title: Poke bowl with raw tuna
pregnancy_safe | no | 200 g raw oysters
pregnancy_safe | doubt | 12 oysters
pregnancy_safe | doubt | 12 oysters + step: Serve on ice with lemon.
pregnancy_safe | doubt | step: Serve the egg with a runny yolk.
pregnancy_safe | doubt | 2 soft-boiled eggs
pregnancy_safe | doubt | 2 huevos crudos
toddler_safe | no | title: Salmon tartare
infant_safe | doubt | 100 g whole grapes
toddler_safe | doubt | 200 g cherry tomatoes
pregnancy_safe | yes | 12 oysters + step: Bake until the edges curl and they are hot right through.
pregnancy_safe | yes | 2 tbsp tartar sauce
pregnancy_safe | yes | 200 g beetroot + title: Beetroot carpaccio
pregnancy_safe | yes | 2 pasteurised eggs + step: Boil until the yolk is no longer runny.
pregnancy_safe | yes | 300 g raw prawns, peeled + step: Fry until pink and opaque all through.
pregnancy_safe | yes | 2 raw carrots
pregnancy_safe | yes | 100 g raw cashews
toddler_safe | yes | 200 g tomatoes
`);
