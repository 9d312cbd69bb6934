import { readFoodTable } from './source-food.ts';

/** Fresh herbs. Format: see `readFoodTable`. */
export const HERBS = readFoodTable(
  { category: 'herb', origin: 'plant', roles: 'herb', isMass: true },
  `
parsley | 11297 | | flat-leaf parsley, italian parsley, curly parsley | Petersilie / persil / perejil / prezzemolo | grams bunch 60, sprig 1
cilantro | 11165 | | fresh coriander, coriander leaf, cilantro leaf, dhania, coriander leaves | Koriandergrün / coriandre frais / cilantro / coriandolo fresco | grams bunch 60, sprig 2
basil | 02044 | | fresh basil, basil leaf, sweet basil | Basilikum / basilic / albahaca / basilico | grams bunch 40, leaf 0.5
thai basil | 02044 | | holy basil | Thai-Basilikum / basilic thaï / albahaca tailandesa / basilico thai | grams bunch 40
mint | 02065 | | fresh mint, mint leaf, spearmint, peppermint, pudina | Minze / menthe / menta, hierbabuena / menta | grams bunch 40, sprig 2
dill | 02045 | | fresh dill, dill frond | Dill / aneth / eneldo / aneto | grams bunch 40, sprig 0.5
thyme | 02049 | | fresh thyme, thyme sprig, thyme leaf | Thymian / thym / tomillo / timo | grams sprig 1
rosemary | 02063 | | fresh rosemary, rosemary sprig | Rosmarin / romarin / romero / rosmarino | grams sprig 2
sage | - | | fresh sage, sage leaf | Salbei / sauge / salvia / salvia | grams leaf 0.3
tarragon | - | | fresh tarragon | Estragon / estragon / estragón / dragoncello | grams sprig 1
oregano | - | | fresh oregano | Oregano / origan / orégano / origano
marjoram | - | | | Majoran / marjolaine / mejorana / maggiorana
bay leaf | 02004 | | bay, laurel leaf | Lorbeerblatt / feuille de laurier, laurier / hoja de laurel, laurel / foglia di alloro, alloro | plural bay leaves; grams each 0.2
curry leaf | - | | curry leaves, kadi patta | Curryblatt / feuille de curry / hoja de curry / foglia di curry | plural curry leaves
`,
);

export const SPICES = readFoodTable(
  { category: 'spice', origin: 'plant', roles: 'spice', isMass: true },
  `
salt | 02047 | seasoning | sea salt, kosher salt, table salt, fine salt, flaky salt, flaky sea salt, coarse salt, rock salt, namak | Salz, Meersalz / sel, sel fin, sel de mer / sal, sal marina / sale, sale marino | of mineral; cat baking
black pepper | 02030 | seasoning | pepper, black peppercorn, peppercorn, ground pepper, kali mirch | Pfeffer, schwarzer Pfeffer / poivre, poivre noir / pimienta, pimienta negra / pepe, pepe nero
white pepper | 02032 | seasoning | | weißer Pfeffer / poivre blanc / pimienta blanca / pepe bianco
paprika | 02028 | | sweet paprika, hungarian paprika | Paprikapulver, edelsüßes Paprikapulver / paprika / pimentón, pimentón dulce / paprica
smoked paprika | 02028 | | pimentón de la vera, spanish paprika | geräuchertes Paprikapulver / paprika fumé / pimentón ahumado / paprica affumicata
cayenne pepper | 02031 | | cayenne, red chili powder, lal mirch | Cayennepfeffer / piment de cayenne / cayena / pepe di caienna
chili powder | 02009 | | chilli powder, chile powder | Chilipulver / poudre de chili / chile en polvo / peperoncino in polvere
red pepper flakes | 02031 | | chili flakes, chilli flakes, crushed red pepper, red chili flakes, crushed chili, aleppo pepper, gochugaru | Chiliflocken / flocons de piment / hojuelas de chile / peperoncino in fiocchi
cumin | 02014 | | cumin seed, ground cumin, jeera | Kreuzkümmel, Kumin / cumin / comino / cumino
ground coriander | 02013 | | coriander seed, coriander powder | Koriander, Koriandersamen / coriandre en poudre, graine de coriandre / semilla de cilantro / coriandolo in polvere
turmeric | 02043 | | ground turmeric, haldi | Kurkuma / curcuma / cúrcuma / curcuma
cinnamon | 02010 | | ground cinnamon, cinnamon stick, dalchini | Zimt / cannelle / canela / cannella
nutmeg | 02025 | | ground nutmeg, jaiphal | Muskat, Muskatnuss / muscade, noix de muscade / nuez moscada / noce moscata
mace | 02022 | | | Macis / macis / macis / macis
allspice | 02001 | | ground allspice, pimento berry | Piment / quatre-épices / pimienta de jamaica / pimento
cloves | 02011 | | whole cloves, ground cloves, laung | Gewürznelken, Nelken / clous de girofle / clavos de olor / chiodi di garofano | plural =
cardamom | 02006 | | cardamom pod, ground cardamom, elaichi, cardamon | Kardamom / cardamome / cardamomo / cardamomo
ground ginger | 02021 | | ginger powder, dried ginger | Ingwerpulver / gingembre en poudre / jengibre en polvo / zenzero in polvere
star anise | 02002 | | aniseed, anise seed | Sternanis, Anis / anis étoilé, badiane / anís estrellado / anice stellato
fennel seed | 02018 | | saunf | Fenchelsamen / graine de fenouil / semilla de hinojo / seme di finocchio | plural fennel seeds
fenugreek | 02019 | | fenugreek seed, methi seed | Bockshornklee / fenugrec / fenogreco / fieno greco
caraway seed | 02005 | | caraway | Kümmel / carvi / alcaravea / carvi | plural caraway seeds
mustard seed | 02024 | | yellow mustard seed, black mustard seed, mustard powder, dry mustard, rai | Senfkorn, Senfkörner, Senfpulver / graine de moutarde / semilla de mostaza / seme di senape | has mustard; plural mustard seeds
celery salt | - | seasoning | celery seed | Selleriesalz / sel de céleri / sal de apio / sale di sedano | has celery
saffron | 02037 | | saffron thread, kesar | Safran / safran / azafrán / zafferano
sumac | - | | | Sumach / sumac / zumaque / sommacco
za'atar | - | | zaatar, zatar | Zatar / zaatar / zaatar / zaatar | has sesame
garam masala | - | | | Garam Masala / garam masala / garam masala / garam masala | has mustard?
curry powder | 02015 | | madras curry powder | Currypulver / poudre de curry / curry en polvo / curry in polvere | has mustard?, celery?
five-spice powder | - | | five spice, chinese five spice | Fünf-Gewürze-Pulver / cinq-épices / cinco especias / cinque spezie
ras el hanout | - | | | Ras el Hanout / ras el hanout / ras el hanout / ras el hanout
italian seasoning | - | | herbes de provence, mixed herbs, dried mixed herbs | italienische Kräuter, Kräuter der Provence / herbes de provence / hierbas provenzales / erbe miste
dried oregano | 02027 | | oregano flakes | getrockneter Oregano / origan séché / orégano seco / origano secco
dried thyme | 02042 | | | getrockneter Thymian / thym séché / tomillo seco / timo secco
dried basil | 02003 | | | getrocknetes Basilikum / basilic séché / albahaca seca / basilico secco
dried dill | 02017 | | dill weed | getrockneter Dill / aneth séché / eneldo seco / aneto secco
dried parsley | 02029 | | | getrocknete Petersilie / persil séché / perejil seco / prezzemolo secco
garlic powder | 02020 | | granulated garlic, garlic granules | Knoblauchpulver / ail en poudre / ajo en polvo / aglio in polvere
onion powder | 02026 | | granulated onion | Zwiebelpulver / oignon en poudre / cebolla en polvo / cipolla in polvere
taco seasoning | - | | fajita seasoning | Taco-Gewürz / épices à tacos / sazonador para tacos / spezie per tacos | has wheat?, milk?
cajun seasoning | - | | creole seasoning | Cajun-Gewürz / épices cajun / sazonador cajún / spezie cajun
vanilla extract | 02050 | | vanilla, vanilla essence, vanilla bean, vanilla sugar | Vanilleextrakt, Vanille, Vanillezucker / extrait de vanille, vanille / extracto de vainilla, vainilla / estratto di vaniglia, vaniglia
`,
);
