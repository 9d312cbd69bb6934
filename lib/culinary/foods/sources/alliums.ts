import { readFoodTable } from './source-food.ts';

/** Onions and their kin. Format: see `readFoodTable`. */
export const ALLIUMS = readFoodTable(
  { category: 'allium', origin: 'plant', roles: 'aromatic vegetable' },
  `
onion | 11282 | | pyaz, pyaaz | Zwiebel, Küchenzwiebel / oignon / cebolla / cipolla
red onion | 11282 | | purple onion, bermuda onion | rote Zwiebel / oignon rouge / cebolla morada, cebolla roja / cipolla rossa
sweet onion | 11294 | | | süße Zwiebel / oignon doux / cebolla dulce / cipolla dolce | grams each 331
pearl onion | 11282 | | baby onion, button onion, pickling onion | Perlzwiebel / oignon grelot, petit oignon / cebollita / cipollina | grams each 15
shallot | 11677 | | eschalot, french shallot | Schalotte / échalote / chalota, chalote / scalogno | grams each 30
scallion | 11291 | | green onion, spring onion, salad onion, bunching onion, hara pyaz | Frühlingszwiebel, Lauchzwiebel / ciboule, oignon nouveau, cébette / cebolleta, cebollín / cipollotto | grams bunch 100
leek | 11246 | | | Lauch, Porree / poireau / puerro / porro
garlic | 11215 | aromatic | garlic clove, clove of garlic, lahsun, galric, garilc | Knoblauch, Knoblauchzehe / ail, gousse d'ail / ajo, diente de ajo / aglio, spicchio d'aglio | plural garlic; grams each 3, head 40
chives | 11156 | herb | | Schnittlauch / ciboulette / cebollino / erba cipollina | id chive; plural chives; grams bunch 25
garlic chives | - | herb | chinese chives, nira, buchu | Knoblauch-Schnittlauch / ciboulette chinoise, ciboule de chine / cebollino chino / aglio cinese | plural garlic chives; grams bunch 60
garlic scape | - | | garlic shoots | Knoblauchstängel / fleur d'ail / tallo de ajo / germoglio d'aglio | grams each 12, bunch 100
ramps | - | | wild leek, wild garlic, ramsons, bear's garlic | Bärlauch / ail des ours / ajo silvestre / aglio orsino | id ramp; plural ramps; grams bunch 60
black garlic | - | umami | | schwarzer Knoblauch / ail noir / ajo negro / aglio nero | plural black garlic; grams clove 3
fried onions | - | crunch | crispy fried onions, crispy onions, birista | Röstzwiebeln / oignons frits / cebolla frita / cipolla fritta | id fried-onions; plural fried onions; made onion; density 0.24
caramelized onion | - | umami | caramelised onion | karamellisierte Zwiebel / oignon caramélisé / cebolla caramelizada / cipolla caramellata | made onion; density 0.9
`,
);
