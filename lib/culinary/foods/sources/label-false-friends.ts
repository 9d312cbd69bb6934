import { readFoodTable } from './source-food.ts';

/**
 * Names of German, French, Spanish and Italian whose words say another food than the whole does: "noix de beurre" is a
 * piece of butter and no walnut, "pasta di acciughe" a paste and no pasta, "Milchner" of a fish and not of a cow.
 * Format: see `readFoodTable`; a row without `has` holds no allergen.
 */
export const LABEL_FALSE_FRIENDS = readFoodTable(
  { category: 'prepared', origin: 'plant', roles: '-', isMass: true, idPrefix: 'label-' },
  `
# measures and cuts that are called nuts
knob of butter | - | | nut of butter | Butternüsschen / noix de beurre, noisette de beurre, noisettes de beurre, petite noix de beurre / nuez de mantequilla, nueces de mantequilla / noce di burro, noci di burro, nocciola di burro | of dairy; has milk
cut of pork called nut | - | | = | Schweinenuss, Schweinsnuss, Nussschinken / noix de porc, noix de jambon, noisettes de porc / nuez de cerdo / noce di maiale, noce di prosciutto | of pork; cat meat; hazard whole_cut_meat
cut of beef called nut | - | | = | Rindernuss / noix d'entrecôte, noix de bœuf, noix de joue / nuez de ternera / noce di manzo, noce di bue | of beef; cat meat; hazard whole_cut_meat
cut of lamb called nut | - | | = | Lammnuss, Lammnüsschen / noisettes d'agneau, noix d'agneau / nuez de cordero / noce di agnello, nocciole di agnello | of lamb; cat meat; hazard whole_cut_meat
cut of game called nut | - | | = | Rehnuss, Rehnüsschen, Hirschnuss / noisettes de chevreuil, noix de chevreuil, noisettes de biche / nuez de ciervo / noce di capriolo, noce di cervo | of game; cat meat; hazard whole_cut_meat
# pastes
anchovy paste by name | - | | anchovy paste, anchovy cream | Sardellenpaste, Anchovispaste / pâte d'anchois, crème d'anchois / pasta de anchoas, crema de anchoas / pasta di acciughe, pasta d'acciughe, pasta d'acciuga, pasta di alici, crema di acciughe | of fish; has fish
peanut paste by name | - | | peanut paste | Erdnusspaste / pâte de cacahuète, pâte de cacahuètes, pâte d'arachide, crème de cacahuète, crème de cacahuètes / pasta de cacahuete, pasta de maní, crema de maní / pasta di arachidi, crema di arachidi | has peanut, tree_nut?
pistachio paste by name | - | | = | Pistazienpaste / pâte de pistaches / pasta de pistacho, pasta de pistachos / pasta di pistacchi, pasta di pistacchio | has pistachio
almond cream by name | - | | = | = / = / = / crema di mandorle, crema di mandorla | has almond
pistachio cream by name | - | | = | Pistaziencreme / crème de pistache, crème de pistaches / crema de pistacho, crema de pistachos / crema di pistacchi, crema di pistacchio | has pistachio, milk?
hazelnut cream by name | - | | = | = / crème de noisette, crème de noisettes / = / = | has hazelnut, milk?
miso paste by name | - | | = | = / pâte miso, pâte de miso / pasta de miso / pasta di miso | has soy, gluten?
paste lookalike | - | | = | = / pâte de fruit, pâte de fruits, pâte de coing, pâte de coings, pâte de tomate, pâte de tomates, pâte de piment, pâte de piments, pâte de dattes, pâte de tamarin, pain de sucre, pain de glace / pasta de aceitunas, pasta de tomate, pasta de dátiles, pasta de tamarindo, pasta de guayaba, pan de azúcar / pasta di olive, pasta di pomodoro, pasta di datteri, pasta di tamarindo, pasta di zucchero, pan di zucchero | of plant
# creams, milks and butters of plants
cereal cream without gluten | - | | = | Reiscreme / crème de riz / crema de arroz / crema di riso | of plant
oat cream by name | - | | = | = / = / crema de avena / crema di avena, crema d'avena, farina di avena | has oats, wheat?
wheat cream by name | - | | cream of wheat | Weizencreme / crème de blé / crema de trigo / crema di grano | has wheat
spelt drink by name | - | | spelt milk | Dinkeldrink / boisson d'épeautre / leche de espelta, bebida de espelta / bevanda di farro | has wheat
soy cheese by name | - | | = | Sojakäse / fromage de soja, fromage de soya / queso de soja / formaggio di soia | has soy, milk?
plant butter by name | - | | = | Sonnenblumenbutter, Kürbiskernbutter / beurre de tournesol / mantequilla de cacao, mantequilla de karité, mantequilla de manzana, mantequilla de coco / burro di cocco, burro di mele | of plant
# flours
almond flour by name | - | | = | = / farine d'amande / harina de almendra / farina di mandorla | has almond
flour of seeds and pulses | - | | = | Leinmehl, Leinsamenmehl / farine de lin, farine de chanvre / harina de lino, harina de linaza, harina de almortas / farina di lino, farina di canapa | of plant
rice semolina | - | | rice semolina | Reisgrieß / semoule de riz / sémola de arroz / semola di riso, semolino di riso | of plant
rice noodle by name | - | | = | = / = / = / noodles di riso, noodle di riso | of plant; cat pasta
# of the sea
milt | - | | fish milt, soft roe, herring milt | Milchner, Fischmilch, Heringsmilch / laitance, laitances / lechaza de pescado / latte di pesce | of fish; has fish
lumpfish roe by name | - | | lumpfish roe, lumpfish caviar | Seehasenrogen / œufs de lompe, œufs de lump, oeufs de lompe / huevas de lumpo / uova di lompo | of fish; has fish
tiger's milk | - | | leche de tigre | = / lait de tigre / leche de tigre / = | of fish; has fish, crustacean?, mollusc?, celery?
# what wood and wheat share in German
floury potato | - | | = | mehlig kochende Kartoffeln, mehligkochende Kartoffeln, mehlige Kartoffeln, mehlig kochende Kartoffel, mehligkochende Kartoffel, Mehlkartoffeln / = / = / = | of plant; cat root_vegetable
spice for bread | - | | = | Brotgewürz, Brotklee / épices à pain / especias para pan / spezie per pane | of plant; cat spice
`,
);
