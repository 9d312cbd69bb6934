import type { TextRule } from '../text-rule.ts';

const COOKED =
  /\b(?:cook\w*|boil\w*|fry|fried|bake\w*|roast\w*|simmer\w*|steam\w*|grill\w*|ferment\w*|parboil\w*|blanch\w*|stew\w*|saut\w*|braise\w*|toast\w*|gekocht|kochen|cuit\w*|cocid\w*|cott\w*)\b/u;
const NOT_COOKED =
  /\b(?:uncooked|undercooked|without (?:cooking|boiling|heat)|no[- ](?:cook(?:ing)?|boil(?:ing)?)|not cooked|don't (?:cook|boil)|(?:served?|eaten?|eating|enjoy|juiced?|blend\w*|smoothie) raw|raw (?:food|vegan|salad|smoothie|juice))\b/u;
const RAW = /\b(?:raw|uncooked|undercooked|unboiled|roh\w*|cru\w*|crud[oaie]?)\b/u;
const EATEN =
  /\b(?:eat|eaten|eating|serve[ds]?|enjoy|drink|salad|sushi|smoothies?|juice|dip|snack|tartare?s?|carpaccio|sashimi|ceviche|crudo|poke|essen|manger|comer|mangiare)\b/u;

const rawOf = (plant: string): RegExp =>
  new RegExp(`\\b(?:raw|uncooked|undercooked|unboiled|rohe[rn]?|ungekochte?) (?:\\w+ )?(?:${plant})\\b`, 'u');

/** Foods that are dangerous raw, however they are asked for. Read folded text. */
export const RAW_FOOD_RULES: readonly TextRule[] = [
  {
    code: 'raw_poultry_or_pork',
    source: 'USDA FSIS, Safe Minimum Internal Temperature Chart; FDA Food Code 2022, 3-401.11',
    harmless:
      /\btartare? sauces?\b|\bsauce tartare?\b|\b(?:chicken|turkey|pork) (?:broth|stock|bouillon|soup|powder|nuggets?)\b|\brare (?:breeds?|occasions?|treats?|finds?)\b|\brarely\b|\b(?:steaks?|beef|lamb|ribeyes?|sirloin|tuna)(?: is| are|,)? (?:cooked |done )?(?:to )?(?:medium[- ])?rare\b|\bmedium[- ]rare (?:steaks?|beef|lamb|ribeye|sirloin|roast beef)\b/gu,
    cases: [
      [
        /\b(?:chicken|turkey|poultry|ground (?:chicken|turkey|pork)|pork|hahnchen\w*|huhn|poulet|pollo|schweinemett|mettbrotchen|mett)\b/u,
        /\b(?:sashimi|tartare?|carpaccio|ceviche|crudo|tataki|torisashi|tatar|sushi[- ]style|mett|mettbrotchen|schweinemett)\b/u,
      ],
      [
        /\b(?:chicken|turkey|poultry|hahnchen\w*|huhn|poulet|pollo)\b/u,
        /\b(?:medium[- ]rare|(?:cooked|serve[d]?|done|keep it|keep them|make it|leave it|still) rare|rare (?:chicken|turkey|poultry)|pink (?:in the middle|inside|in the cent(?:re|er))|blutig|saignante?|poco hecho|al sangue|(?:al )?sangue)\b/u,
      ],
      [rawOf('chicken|turkey|poultry|pork|hahnchen|huhn'), EATEN],
      [/\b(?:chicken|turkey|pork)\b/u, /\braw$|\braw[,;]|\b(?:served?|eaten?) raw\b/u, EATEN],
      [/\b(?:poulet|pollo|porc|cerdo|maiale) cru(?:do)?\b/u, EATEN],
    ],
    unless:
      /\b(?:wash|hands|board|surface|handling|touched|contact|juices|never|until|no longer|don't|do not|avoid|then (?:cook|fry|fried|bake|roast|grill|steam|sear)(?:e?d)?|cook (?:through|the|it|until)|marinate|165|74|cooked (?:chicken|turkey|pork))\b/u,
  },
  {
    code: 'raw_cassava',
    source: 'FAO/WHO Codex Stan 176-1989 and 238-2003 (cassava): peel and cook fully',
    cases: [
      [rawOf('cassava|yuca|manioc|mandioca|maniok')],
      [/\b(?:cassava|yuca|manioc|mandioca|maniok)\b/u, NOT_COOKED],
      [/\b(?:yuca cruda|manioc cru|mandioca cruda|manioca cruda)\b/u],
    ],
    unless: new RegExp(`^(?!.*${NOT_COOKED.source}).*${COOKED.source}`, 'u'),
  },
  {
    code: 'raw_kidney_beans',
    source: 'FDA Bad Bug Book (2012), Phytohaemagglutinin',
    cases: [
      [rawOf('(?:red )?(?:kidney|rajma|cannellini|borlotti) ?beans?|kidneybohnen')],
      [/\b(?:kidney beans|rajma|kidneybohnen|haricots rouges|frijoles rojos|fagioli rossi)\b/u, NOT_COOKED],
    ],
    unless: new RegExp(`^(?!.*${NOT_COOKED.source}).*${COOKED.source}`, 'u'),
  },
  {
    code: 'raw_toxic_vegetable',
    source: 'EFSA Compendium of botanicals (2012); FDA Bad Bug Book (2012), natural toxins',
    cases: [
      [
        rawOf(
          'taro(?: roots?| leaves)?|eddoes?|malanga|bamboo shoots?|fiddleheads?(?: ferns?)?|ostrich ferns?|elderberr(?:y|ies)|elder berries|holunderbeeren|pokeweed|poke sallet|lupin beans?|lupini beans?|lima beans|rhubarb root',
        ),
      ],
      [
        /\b(?:taro|eddoes?|malanga|bamboo shoots?|fiddleheads?|elderberr(?:y|ies)|holunderbeeren|pokeweed|baies de sureau|sauco|lupini beans)\b/u,
        NOT_COOKED,
      ],
      [/\b(?:elderberr(?:y|ies)|holunderbeeren|baies de sureau)\b/u, RAW, EATEN],
    ],
    unless: new RegExp(`^(?!.*${NOT_COOKED.source}).*${COOKED.source}|\\bcanned bamboo\\b`, 'u'),
  },
  {
    code: 'green_potato',
    source: 'EFSA Journal 18(8):6222 (2020), glycoalkaloids in potatoes',
    harmless:
      /\bgreen potato (?:salad|soup|curry|mash|gratin|hash)\b|\bgreen (?:beans?|peas?|onions?|peppers?|lentils?|curry|salad|chil[il]\w*),? (?:and |with )?potato(?:es)?\b/gu,
    cases: [
      [/\b(?:green(?:ed|ish)?|sprouted|sprouting) (?:skinned |skin |raw )?potato(?:es)?\b/u],
      [
        /\bpotato(?:es)?\b/u,
        /\b(?:(?:that |which )?(?:have |has )?(?:turned|gone) green|green (?:skin|spots|patches))\b/u,
      ],
      [
        /\b(?:grune|gekeimte|keimende) kartoffeln?\b|\bkartoffeln?,? (?:\w+ ){0,2}(?:gekeimt|grun geworden)\b|\bpommes de terre (?:vertes|germees)\b|\b(?:patatas|papas) (?:verdes|germinadas|brotadas)\b|\bpatate (?:verdi|germogliate)\b/u,
      ],
      [/\bpotato (?:leaves|sprouts|berries|fruits?)\b/u],
    ],
    unless:
      /\b(?:discard|throw|cut (?:off|away|out)|peel (?:off|away)|remove|trim|avoid|don't use|do not use|compost|sweet potato)\b/u,
  },
  {
    code: 'shell_cashew',
    source: 'CDC MMWR 32(9), 1983: dermatitis from urushiol in cashew shells',
    cases: [
      [
        /\b(?:cashews?|cashew nuts?)\b/u,
        /\b(?:in (?:the|their) shells?|unshelled|from the tree|off the tree|shell (?:the|them)|(?:cashews?|cashew (?:nut|fruit)) shells?|(?:crack|open) (?:the|their) shells?)\b/u,
      ],
    ],
    unless: /\b(?:without|shelled cashews|eggs?|pasta shells|taco shells)\b/u,
  },
  {
    code: 'raw_flour_eaten',
    source: 'FDA, Flour is a raw food and other safety facts (2017)',
    harmless:
      /\b(?:edible|safe|heat[- ]treated)[\w -]{0,12} (?:cookie )?dough\b|\braw flour(?:y)? (?:taste|smell|flavou?r)\b/gu,
    cases: [
      [
        /\b(?:raw|uncooked|unbaked) (?:cookie |cake |brownie )?(?:dough|batter|flour)\b/u,
        /\b(?:eat|eating|eaten|lick\w*|taste|tasting|serve|snack|spoonfuls?|straight from|milkshake)\b/u,
      ],
    ],
    unless:
      /\b(?:heat[- ]treat\w*|toast(?:ed)? (?:the )?flour|do not|don't|never|avoid|before tasting|no[- ])\b/u,
  },
];
