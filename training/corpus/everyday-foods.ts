const list = (text: string): readonly string[] => text.split(',').map((name) => name.trim());

/**
 * What home kitchens hold, by what a cook reaches for it as; our own list, in names of the food table. Fridges of the
 * corpus are filled from these, and from any food of the table now and then.
 */
export const EVERYDAY_FOODS = {
  protein: list(
    'chicken breast, chicken thigh, chicken drumstick, chicken wing, ground chicken, turkey breast, ground turkey, duck breast, ground beef, beef stew meat, sirloin steak, flank steak, ground pork, pork chop, pork tenderloin, pork shoulder, pork belly, bacon, ham, pork sausage, chorizo, ground lamb, lamb chop, lamb shoulder, salmon, cod, haddock, tilapia, trout, canned tuna, tuna, sardine, smoked salmon, mackerel, sea bass, shrimp, squid, mussel, scallop, crab meat, egg, tofu, tempeh, seitan, halloumi, paneer, chickpeas, canned chickpeas, black beans, kidney beans, white beans, cannellini beans, pinto beans, lentils, red lentils, green lentils, edamame, black-eyed pea, prosciutto, pancetta, salami, merguez, kielbasa, anchovy',
  ),
  vegetable: list(
    'broccoli, cauliflower, carrot, zucchini, eggplant, bell pepper, mushroom, shiitake mushroom, oyster mushroom, spinach, kale, swiss chard, cabbage, red cabbage, napa cabbage, bok choy, brussels sprout, green beans, asparagus, pea, frozen peas, corn, frozen corn, snow pea, sugar snap pea, tomato, cherry tomato, canned tomato, cucumber, lettuce, arugula, radish, beet, parsnip, turnip, celery root, rutabaga, fennel, celery, artichoke heart, butternut squash, pumpkin, acorn squash, sweet corn, okra, leek, avocado, bean sprouts, kohlrabi, watercress, endive, radicchio, green onion, daikon, frozen spinach, frozen mixed vegetables, romanesco, collard greens, jicama, plantain, poblano pepper, jalapeño',
  ),
  starch: list(
    'rice, brown rice, basmati rice, jasmine rice, arborio rice, sushi rice, wild rice, spaghetti, penne, fusilli, linguine, tagliatelle, macaroni, farfalle, orzo, lasagna sheet, gnocchi, rice noodles, egg noodles, udon, soba, ramen, couscous, quinoa, bulgur, barley, farro, polenta, potato, new potato, russet potato, sweet potato, bread, sourdough bread, baguette, pita, naan, flour tortilla, corn tortilla, whole wheat bread, millet, buckwheat groats, rolled oats, cooked rice',
  ),
  dairy: list(
    'milk, cream, sour cream, crème fraîche, yogurt, greek yogurt, butter, cheddar, parmesan, mozzarella, feta, goat cheese, blue cheese, gruyère, ricotta, cream cheese, mascarpone, cottage cheese, pecorino, brie, monterey jack, gouda, coconut milk, oat milk, soy milk, buttermilk',
  ),
  aromatic: list(
    'onion, red onion, shallot, garlic, ginger, green onion, leek, lemongrass, red chili, green chili',
  ),
  herb: list(
    'parsley, cilantro, basil, thyme, rosemary, dill, mint, chives, sage, oregano, tarragon, bay leaf',
  ),
  spice: list(
    'cumin, paprika, smoked paprika, turmeric, curry powder, garam masala, cinnamon, ground coriander, chili powder, red pepper flakes, dried oregano, five-spice powder, cardamom, saffron, nutmeg, allspice, fennel seeds, mustard seeds',
  ),
  pantry: list(
    'olive oil, soy sauce, fish sauce, oyster sauce, hoisin sauce, sesame oil, tomato paste, vegetable stock, chicken stock, dijon mustard, honey, maple syrup, balsamic vinegar, red wine vinegar, rice vinegar, white wine, red wine, peanut butter, tahini, pesto, miso, harissa, sriracha, worcestershire sauce, capers, olives, sun-dried tomatoes, kimchi, mayonnaise, lemon, lime, lemon juice, breadcrumbs, panko, curry paste, gochujang, salsa, hummus, sesame seeds, coconut cream, nutritional yeast, tomato sauce, mirin',
  ),
  fruit: list(
    'apple, banana, strawberry, blueberry, raspberry, blackberry, orange, pear, peach, nectarine, plum, cherry, mango, pineapple, grape, apricot, rhubarb, fig, kiwi, papaya, pomegranate, cranberry, lemon, lime, grapefruit, melon, watermelon, mixed berries',
  ),
  baking: list(
    'all-purpose flour, whole wheat flour, sugar, brown sugar, baking powder, baking soda, cocoa powder, dark chocolate, chocolate chips, vanilla extract, egg, butter, milk, rolled oats, honey, maple syrup, yogurt, almond flour, cornmeal, raisins, desiccated coconut, cinnamon, cream, dates',
  ),
  nut: list(
    'almond, walnut, pecan, cashew, pistachio, hazelnut, pine nut, peanut, sunflower seeds, pumpkin seeds',
  ),
} as const;

/** What the foods of `EVERYDAY_FOODS` are reached for as. */
export type EverydayGroup = keyof typeof EVERYDAY_FOODS;
