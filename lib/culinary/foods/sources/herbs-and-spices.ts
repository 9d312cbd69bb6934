import { readFoodTable } from './source-food.ts';

/** Fresh herbs. Format: see `readFoodTable`. */
export const HERBS = readFoodTable(
  { category: 'herb', origin: 'plant', roles: 'herb', isMass: true },
  `
parsley | 11297 | | | Petersilie / persil / perejil / prezzemolo | grams bunch 60, sprig 1
cilantro | 11165 | | fresh coriander, coriander leaf, cilantro leaf, dhania | Koriandergrün / coriandre frais / cilantro / coriandolo fresco | grams bunch 60, sprig 2
basil | 02044 | | fresh basil, basil leaf, sweet basil | Basilikum / basilic / albahaca / basilico | grams bunch 40, leaf 0.5
thai basil | 02044 | | | Thai-Basilikum / basilic thaï / albahaca tailandesa / basilico thai | grams bunch 40
mint | 02065 | | fresh mint, mint leaf, pudina | Minze / menthe / menta / menta | grams bunch 40, sprig 2
dill | 02045 | | fresh dill, dill frond | Dill / aneth / eneldo / aneto | grams bunch 40, sprig 0.5
thyme | 02049 | | fresh thyme, thyme sprig, thyme leaf | Thymian / thym / tomillo / timo | grams sprig 1
rosemary | 02063 | | fresh rosemary, rosemary sprig | Rosmarin / romarin / romero / rosmarino | grams sprig 2
sage | - | | fresh sage, sage leaf | Salbei / sauge / salvia / salvia | grams leaf 0.3
tarragon | - | | fresh tarragon | Estragon / estragon / estragón / dragoncello | grams sprig 1
oregano | - | | fresh oregano | Oregano / origan / orégano / origano | grams sprig 1, bunch 25
marjoram | - | | | Majoran / marjolaine / mejorana / maggiorana | grams sprig 1, bunch 25
bay leaf | 02004 | | bay, laurel leaf | Lorbeerblatt / feuille de laurier, laurier / hoja de laurel, laurel / foglia di alloro, alloro | plural bay leaves; grams each 0.2
curry leaf | - | | kadi patta | Curryblatt / feuille de curry / hoja de curry / foglia di curry | plural curry leaves; grams each 0.1, sprig 1.5
`,
);

export const SPICES = readFoodTable(
  { category: 'spice', origin: 'plant', roles: 'spice', isMass: true },
  `
salt | 02047 | seasoning | table salt, fine salt, flaky salt, namak | Salz / sel, sel fin / sal / sale | of mineral; cat baking
black pepper | 02030 | seasoning | pepper, ground pepper, kali mirch | Pfeffer, schwarzer Pfeffer / poivre, poivre noir / pimienta, pimienta negra / pepe, pepe nero
white pepper | 02032 | seasoning | | weißer Pfeffer / poivre blanc / pimienta blanca / pepe bianco
paprika | 02028 | | hungarian paprika | Paprikapulver / paprika / pimentón / paprica
smoked paprika | 02028 | | pimentón de la vera, spanish paprika | geräuchertes Paprikapulver / paprika fumé / pimentón ahumado / paprica affumicata
cayenne pepper | 02031 | | cayenne, lal mirch | Cayennepfeffer / piment de cayenne / cayena / pepe di caienna
chili powder | 02009 | | chilli powder, chile powder | Chilipulver / poudre de chili / chile en polvo / peperoncino in polvere
red pepper flakes | 02031 | | chilli flakes, crushed red pepper, red chili flakes, crushed chili | Chiliflocken / flocons de piment / hojuelas de chile / peperoncino in fiocchi
cumin | 02014 | | jeera | Kreuzkümmel, Kumin / cumin / comino / cumino
ground coriander | 02013 | | coriander powder | Koriander / coriandre en poudre / semilla de cilantro / coriandolo in polvere
turmeric | 02043 | | haldi | Kurkuma / curcuma / cúrcuma / curcuma
cinnamon | 02010 | | dalchini | Zimt / cannelle / canela / cannella
nutmeg | 02025 | | ground nutmeg, jaiphal | Muskat, Muskatnuss / muscade, noix de muscade / nuez moscada / noce moscata
mace | 02022 | | | Macis / macis / macis / macis
allspice | 02001 | | | Piment / quatre-épices / pimienta de jamaica / pimento
cloves | 02011 | | laung | Gewürznelken, Nelken / clous de girofle / clavos de olor / chiodi di garofano | plural =
cardamom | 02006 | | elaichi, cardamon | Kardamom / cardamome / cardamomo / cardamomo
ground ginger | 02021 | | ginger powder, dried ginger | Ingwerpulver / gingembre en poudre / jengibre en polvo / zenzero in polvere
star anise | - | | | Sternanis / anis étoilé, badiane / anís estrellado / anice stellato | grams each 1.5; density 0.4
fennel seed | 02018 | | saunf | Fenchelsamen / graine de fenouil / semilla de hinojo / seme di finocchio | plural fennel seeds
fenugreek | 02019 | | | Bockshornklee / fenugrec / fenogreco / fieno greco
caraway seed | 02005 | | caraway | Kümmel / carvi / alcaravea / carvi | plural caraway seeds
mustard seed | 02024 | | | Senfkorn, Senfkörner / graine de moutarde / semilla de mostaza / seme di senape | has mustard; plural mustard seeds
celery salt | - | seasoning | | Selleriesalz / sel de céleri / sal de apio / sale di sedano | has celery; density 1
saffron | 02037 | | kesar | Safran / safran / azafrán / zafferano
sumac | - | | | Sumach / sumac / zumaque / sommacco | density 0.55
za'atar | - | | zatar | Zatar / zaatar / zaatar / zaatar | has sesame; density 0.5
garam masala | - | | | Garam Masala / garam masala / garam masala / garam masala | has mustard?; density 0.5
curry powder | 02015 | | | Currypulver / poudre de curry / curry en polvo / curry in polvere | has mustard?, celery?
five-spice powder | - | | | Fünf-Gewürze-Pulver / cinq-épices / cinco especias / cinque spezie | density 0.48
ras el hanout | - | | | Ras el Hanout / ras el hanout / ras el hanout / ras el hanout | density 0.5
italian seasoning | - | | | italienische Kräuter, Kräuter der Provence / herbes de provence / hierbas provenzales / erbe miste | density 0.2
dried oregano | 02027 | | oregano flakes | getrockneter Oregano / origan séché / orégano seco / origano secco
dried thyme | 02042 | | | getrockneter Thymian / thym séché / tomillo seco / timo secco
dried basil | 02003 | | | getrocknetes Basilikum / basilic séché / albahaca seca / basilico secco
dried dill | 02017 | | dill weed | getrockneter Dill / aneth séché / eneldo seco / aneto secco
dried parsley | 02029 | | | getrocknete Petersilie / persil séché / perejil seco / prezzemolo secco
garlic powder | 02020 | | | Knoblauchpulver / ail en poudre / ajo en polvo / aglio in polvere
onion powder | 02026 | | granulated onion | Zwiebelpulver / oignon en poudre / cebolla en polvo / cipolla in polvere
taco seasoning | - | | fajita seasoning | Taco-Gewürz / épices à tacos / sazonador para tacos / spezie per tacos | has wheat?, milk?; density 0.5
cajun seasoning | - | | | Cajun-Gewürz / épices cajun / sazonador cajún / spezie cajun | density 0.6
vanilla extract | 02050 | | vanilla | Vanilleextrakt, Vanille / extrait de vanille, vanille / extracto de vainilla, vainilla / estratto di vaniglia, vaniglia
`,
);
