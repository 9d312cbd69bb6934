import type { TextRule } from '../text-rule.ts';

const DISCARDED =
  /\b(?:discard|throw (?:it |them )?(?:away|out)|remove|cut off|trim|poisonous|toxic|inedible|do not eat|don't eat|never eat|giftig|toxique|venenos\w*|velenos\w*)\b/u;

/** Things that poison: never cooked with, whoever asks. Read folded text. */
export const POISON_RULES: readonly TextRule[] = [
  {
    code: 'foraged_mushrooms',
    source: 'CDC MMWR 70(10), 2021: severe illness from foraged mushrooms',
    harmless:
      /\bwild (?:rice|garlic)\b|\b(?:store|shop|supermarket)[- ]?bought[\w ]{0,20}mushrooms?\b|\b(?:dried|cultivated|frozen|canned|jarred) (?:mixed )?wild mushrooms?\b|\bmixed wild mushrooms?\b|\bwild mushroom (?:risotto|soup|sauce|ravioli|pasta|pie|tart|tarts|stroganoff|ragu|ragout|gravy|lasagna|lasagne|pate|omelette?|pizza|bourguignon|galette|quiche|polenta|stuffing|and|with|mix|blend|stock|broth|powder|cream|tagliatelle|toast|toasts|bruschetta|gnocchi|duxelles|stew)s?\b/gu,
    cases: [
      [
        /\b(?:mushrooms?|fungi|toadstools?|boletes?|chanterelles?|morels?)\b/u,
        /\b(?:foraged?|foraging|hand[- ]picked|unidentified|unknown|growing (?:in|on|under|wild)|(?:i|we|he|she|my \w+) (?:have |has |had |just |'ve )?(?:picked|found|gathered|collected|foraged|harvested)|(?:picked|found|gathered|collected|harvested) (?:\w+ ){0,4}(?:forest|woods?|garden|yard|lawn|backyard|field|park|myself|ourselves))\b/u,
      ],
      [
        /^[\d\s./,½¼¾⅓⅔-]*(?:(?:g|kg|oz|ounces?|lbs?|pounds?|cups?|handfuls?|basket|bag|some|fresh|a|of|my|the|cleaned|sliced|chopped) )*wild(?:-growing)? mushrooms?\b/u,
      ],
      [
        /\b(?:have|got|cook|prepare|fry|eat|use|serve) (?:some |my |these |the |fresh )?wild(?:-growing)? mushrooms?\b/u,
      ],
      [/\b(?:forest|woods?|garden|yard|lawn|backyard) mushrooms?\b/u],
      [
        /\bmushrooms? (?:\w+ )?from (?:my|our|the|a|his|her) (?:\w+ )?(?:lawn|garden|yard|backyard|forest|woods?|field|meadow|park)\b/u,
      ],
      [/\b(?:found|picked|gathered|harvested) (?:these|those|some|a few|wild) (?:\w+ )?mushrooms?\b/u],
      [
        /\b(?:death caps?|destroying angels?|amanita\w*|fly agarics?|toadstools?|webcaps?|galerina|gyromitra|false morels?|jack[- ]o'?[- ]lantern mushrooms?|funeral bells?|knollenblatterpilz\w*|fliegenpilz\w*|amanite\w*|oronja (?:verde|mortal)|tignosa)\b/u,
      ],
      [
        /\b(?:pilze?n?|schwammerl|champignons?|cepes?|setas?|hongos?|funghi)\b/u,
        /\b(?:selbst ?(?:gesammelt\w*|gepfluckt\w*)|(?:gesammelt|gefunden|gepfluckt)\w*|cueilli\w*|ramasse\w*|trouve\w* (?:en|dans|sous)|recogid\w*|encontrad\w*|silvestres|raccolt\w*|trovat\w*|selvatici)\b/u,
      ],
    ],
  },
  {
    code: 'pufferfish',
    source: 'FDA, Advisory on Puffer Fish (2014)',
    cases: [
      [
        /\b(?:fugu|puffer[- ]?fish(?:es)?|blow[- ]?fish|globe[- ]?fish|kugelfisch\w*|poisson[- ](?:globe|ballon)|tetrodon|pez globo|pesce palla)\b/u,
      ],
    ],
  },
  {
    code: 'bitter_almonds',
    source: 'EFSA Journal 14(4):4424 (2016), cyanogenic glycosides in apricot kernels and bitter almonds',
    harmless:
      /\bbitter almond (?:extract|aroma|flavou?r\w*|essence|liqueur)\b|\bbittermandel(?:aroma|ol)\b/gu,
    cases: [
      [
        /\b(?:bitter[- ]almonds?|(?:apricot|peach|cherry|plum) (?:kernels?|pit kernels?)|bittermandeln?|bittere mandeln?|aprikosenkerne?|amandes? ameres?|amandes? d'abricots?|almendras? amargas?|mandorle? amar[ae]|armelline)\b/u,
      ],
    ],
    unless: DISCARDED,
  },
  {
    code: 'poisonous_plant',
    source: 'FDA Poisonous Plant Database; FD&C Act 402(a)(1)',
    harmless:
      /\bnightshades?[- ](?:vegetables?|free|family)\b|\bnightshades\b|\bpoison[- ]free\b|\bfood poisoning\b/gu,
    cases: [
      [
        /\b(?:(?:water |poison )?hemlock|deadly nightshade|belladonna|belladona|oleanders?|foxgloves?|lil(?:y|ies) of the valley|yew (?:berr(?:y|ies)|needles?|leaves|tea|seeds?)|monkshood|aconite|wolfs?bane|castor (?:beans?|seeds?)|ricinus|daturas?|jimson ?weed|angel'?s trumpets?|laburnum|daffodils?(?: bulbs?)?|horse chestnuts?|conkers?|buckeyes?|manchineel|rosary peas?|poison ivy|poison oak|dieffenbachia|autumn crocus\w*|mad honey|rhododendron\w*|death camas|mistletoe|wild parsnip sap|ragwort|hydrangea (?:leaves|flowers?))\b/u,
      ],
      [
        /\b(?:schierling\w*|tollkirschen?|fingerhut|maiglockchen|eibenbeeren|eibennadeln|eisenhut|stechapfel\w*|goldregen|herbstzeitlose\w*|oleanderblatter|cigue|laurier[- ]rose|aconit|muguet|cicuta|adelfas?|dedalera|aconito|oleandro|mughetto|stramonio)\b/u,
      ],
    ],
    unless: DISCARDED,
  },
  {
    code: 'rhubarb_leaves',
    source: 'US National Library of Medicine, MedlinePlus: Rhubarb leaves poisoning',
    cases: [
      [
        /\brhubarb (?:leaf|leaves|greens|tops)\b|\brhabarberblatter\w*\b|\bfeuilles? de rhubarbe\b|\bhojas? de ruibarbo\b|\bfoglie? di rabarbaro\b/u,
      ],
    ],
    unless: DISCARDED,
  },
  {
    code: 'unripe_ackee',
    source: 'FDA Import Alert 21-11: hypoglycin A in unripe ackee',
    cases: [[/\b(?:unripe|unopened|green|raw|fresh) (?:ackees?|akees?)\b/u]],
    unless: DISCARDED,
  },
  {
    code: 'nutmeg_overdose',
    source: 'Ehrenpreis et al., J Med Toxicol 10 (2014): toxicity from 5 g of nutmeg',
    cases: [
      [
        /\bnutmegs?\b/u,
        /\b(?:high|trip|tripping|hallucinat\w*|stoned|buzz|psychoactive|legal high|whole jar)\b/u,
      ],
      [
        /\b(?:[2-9]|\d{2,}|two|three|four|five) (?:heaping )?(?:tablespoons?|tbsps?) (?:of )?(?:\w+ )?nutmeg\b/u,
      ],
    ],
    unless: /\b(?:high (?:heat|speed|shelf|quality)|over high|on high)\b/u,
  },
  {
    code: 'not_food',
    source: 'FD&C Act 402(a)(1): poisonous or deleterious substance',
    harmless:
      /\bto glue\b|\bbleach(?:ed)?[- ](?:white|flour|blond)|\bglue(?= (?:the|it|them|edges|down|together|everything))|\b(?:like|as) (?:a )?glue\b|\b(?:consistency|texture|thickness) of (?:\w+ ){0,2}(?:glue|paint|cement|concrete|toothpaste|shampoo)\b|\bglue-like\b|\b(?:meat|edible|gluten) glue\b|\bconcrete (?:ideas?|suggestions?|steps?|examples?|instructions?|plans?|tips?|recipes?|amounts?|times?|quantit\w*|details?|answers?|directions?)\b|\b(?:baker'?s|baking) ammonia\b|\bammonia bicarbonate\b|\bcement (?:the|it|them|our|your)\b|\bsawdust[- ]like\b|\b(?:battery|batteries)[- ](?:powered|operated)\b|\b(?:like|as) (?:soap|dish ?soap|sawdust|cement|concrete)\b|\bdiesel(?: cake| coffee)\b|\bturpentine mango(?:es|s)?\b|\bcement[- ]gr[ea]y\b/gu,
    cases: [
      [
        /\b(?:bleach|antifreeze|concrete|cement|superglue|glue|gasoline|petrol|diesel|kerosene|lighter fluid|motor oil|brake fluid|detergents?|laundry pods?|tide pods?|dish ?soap|dishwasher tablets?|shampoo|toothpaste|hand sanitizer|nail polish remover|paint thinner|wall paint|turpentine|ammonia|drain cleaner|drano|lysol|windex|clorox|domestos|pine-sol|febreze|wd-40|oven cleaner|toilet cleaner|rat poison|mouse poison|slug pellets|mothballs?|pesticides?|herbicides?|insecticides?|weed ?killer|roundup|fertili[sz]er|mercury metal|liquid mercury|arsenic|cyanide|ricin|strychnine|polonium|batteries|battery acid|sulfuric acid|hydrochloric acid|shards? of glass|broken glass|ground glass|nails and screws|sawdust|asbestos|borax|rubbing alcohol|isopropyl alcohol|isopropanol|methanol|wood alcohol|methylated spirits?|denatured alcohol|ethylene glycol|windshield washer fluid)\b/u,
      ],
      [
        /\b(?:bleichmittel|chlorbleiche|spulmittel|waschmittel|frostschutz\w*|rattengift|abflussreiniger|rohrreiniger|sekundenkleber|klebstoff|zement|benzin|motorol|brennspiritus|glasscherben|eau de javel|antigel|lessive|liquide vaisselle|mort[- ]aux[- ]rats|ciment|deboucheur|alcool a bruler|lejia|anticongelante|veneno|cemento|gasolina|pegamento|desatascador|candeggina|varechina|antigelo|detersivo|veleno|benzina|scarichi)\b/u,
      ],
    ],
    unless:
      /\b(?:wash|clean|scrub|rinse|wipe|saniti[sz]e|disinfect|soak)\w*\b[^.]{0,40}\b(?:pan|pans|pot|pots|board|boards|sink|counter|counters|hands|surfaces?|knife|knives|dishes|jars|bottles|equipment|worktop|utensils|kitchen|tools|grill|oven|blender|sponge)\b/u,
  },
  {
    code: 'drugs',
    source: 'Controlled Substances Act, 21 U.S.C. 812',
    harmless: /\bcrack (?:the|an?|each|eggs?|open|over|pepper)\b/gu,
    cases: [
      [
        /\b(?:cocaine|crack cocaine|heroin|methamphetamine|crystal meth|fentanyl|lsd|mdma|ecstasy pills?|magic mushrooms?|psilocybin\w*|shrooms|ayahuasca|peyote|mescaline|purple drank|codeine|opium|(?:opium )?poppy (?:pod|straw|seed) tea|kokain|zauberpilze|cocaina|hongos alucinogenos|champignons hallucinogenes|funghi allucinogeni)\b/u,
      ],
    ],
  },
  {
    code: 'cannabis_edibles',
    source:
      'FD&C Act 301(ll); FDA, Regulation of Cannabis: THC may not be added to food, and no home dose is reliable',
    harmless: /\bedible (?:flowers?|gold|glitter|petals|leaves)\b/gu,
    cases: [
      [
        /\b(?:cannabis|marijuana|cannabutter|canna[- ]?(?:butter|oil)|(?:weed|pot|hash|space|special) (?:brownies?|cookies?|cakes?|gummies|butter)|thc|hashish|haschisch|haschkekse|marihuana)\b/u,
      ],
    ],
  },
];
