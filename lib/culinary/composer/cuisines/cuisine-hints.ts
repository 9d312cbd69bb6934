import type { Item } from '../fridge/item.ts';

/** Foods that point to a kitchen: our own table, the first cuisine of a row being the likeliest. */
const HINTS: readonly (readonly [foods: RegExp, cuisines: readonly string[]])[] = [
  [
    /^(?:light |dark |low-sodium )?soy sauce$|^tamari$|oyster sauce|hoisin|five-spice|bok choy|chili crisp|doubanjiang|wonton/,
    ['chinese', 'japanese', 'korean'],
  ],
  [
    /miso|dashi|udon|soba|nori|mirin|sushi rice|teriyaki|edamame|daikon|panko|ponzu|wasabi|kombu/,
    ['japanese'],
  ],
  [/gochujang|kimchi|doenjang|ssamjang/, ['korean']],
  [
    /fish sauce|lemongrass|galangal|thai basil|(?:red|green|yellow|panang|massaman)? ?curry paste|rice noodle/,
    ['thai', 'vietnamese'],
  ],
  [
    /bean sprout|sesame oil|shiitake|napa cabbage|water chestnut|tofu$|noodle/,
    ['chinese', 'thai', 'japanese', 'korean', 'vietnamese'],
  ],
  [/kecap manis|sambal|satay|tempeh/, ['indonesian']],
  [
    /garam masala|paneer|ghee|curry leaf|fenugreek|naan|dal$|tikka|basmati|cardamom|turmeric|curry powder/,
    ['indian', 'south_indian'],
  ],
  [/coconut (?:milk|cream)/, ['thai', 'south_indian', 'caribbean', 'indonesian', 'brazilian']],
  [
    /parmesan|pecorino|mozzarella|prosciutto|pancetta|pesto|ricotta|gnocchi|mascarpone|risotto rice|arborio|guanciale|lasagna|spaghetti|penne|burrata|balsamic/,
    ['italian'],
  ],
  [/feta|kalamata|phyllo|filo|tzatziki|orzo/, ['greek', 'turkish', 'levantine']],
  [/tahini|za'atar|sumac|halloumi|hummus|bulgur|pita|labneh|freekeh/, ['levantine', 'turkish']],
  [/harissa|ras el hanout|couscous|preserved lemon|merguez/, ['moroccan']],
  [
    /^chorizo|dry-cured chorizo|manchego|smoked paprika|bomba rice|serrano ham|sherry vinegar|saffron/,
    ['spanish'],
  ],
  [
    /tortilla|taco|salsa|jalapeño|chipotle|queso|cotija|refried|black bean|pinto bean|tomatillo|poblano|enchilada|mexican chorizo/,
    ['mexican'],
  ],
  [/andouille|cajun|okra/, ['cajun', 'west_african']],
  [/barbecue sauce|cheddar|ranch|buffalo|cornmeal|grits|monterey/, ['american', 'british']],
  [/dijon|crème fraîche|gruyère|brie|tarragon|shallot|comté|puy lentil/, ['french']],
  [/bratwurst|sauerkraut|caraway|spätzle/, ['german', 'east_european']],
  [/dill$|sour cream|beet|buckwheat/, ['east_european', 'nordic']],
  [/plantain|scotch bonnet|jerk|allspice/, ['caribbean', 'west_african']],
  [/peanut butter|egusi|yam$/, ['west_african']],
  [/worcestershire|stilton|malt vinegar|branston/, ['british']],
  [/aji|quinoa/, ['peruvian']],
];

/** How strongly what is there points to each cuisine; absent for not at all. */
export function cuisineHints(items: readonly Item[]): ReadonlyMap<string, number> {
  const hints = new Map<string, number>();
  for (const { food } of items) {
    for (const [foods, cuisines] of HINTS) {
      if (!foods.test(food.name)) continue;
      cuisines.forEach((id, rank) => {
        hints.set(id, (hints.get(id) ?? 0) + (rank === 0 ? 1.25 : 1));
      });
    }
  }
  return hints;
}
