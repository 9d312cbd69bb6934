import type { TextRule } from '../safety/text-rule.ts';

/**
 * Words that no recipe of ours may say: claims about disease, the body, or "healthy" as such. Patterns read folded
 * text (lower case, no accents) in English, German, French, Spanish and Italian.
 */
export const FORBIDDEN_CLAIMS: readonly TextRule[] = [
  {
    code: 'disease_claim',
    source:
      '21 CFR 101.14(a)(1), 101.70–101.83; Regulation (EC) No 1924/2006 Art. 14, Regulation (EU) No 1169/2011 Art. 7(3)',
    harmless: /\bcured? (?:ham|meats?|pork|salmon|sausages?|bacon|fish|egg yolks?)\b/gu,
    cases: [
      [
        /\b(?:cures? (?=your|cancer|diabet|disease|the flu|the common|colds?|a cold|hangovers?|arthritis|depress|insomnia|asthma|acne|illness|every|all|any)|curing (?=your|cancer|disease|the flu|a cold)|hangover cures?|(?:miracle|natural|flu|cold|cancer) cures?)/u,
      ],
      [
        /\b(?:treat(?:s|ing)?|prevent(?:s|ing)?|heal(?:s|ing)?|fight(?:s|ing)?|combats?|reverses?|relieves?|wards? off|protects? (?:you )?(?:against|from)|(?:reduces?|lowers?|cuts?) (?:the |your )?risk of)\b(?=[^.!?]{0,24}\b(?:cancer|tumou?rs?|diabet\w*|heart (?:disease|attacks?)|strokes?|alzheimer\w*|dementia|arthritis|infections?|diseases?|illness(?:es)?|(?:the )?(?:flu|common cold)|colds?|inflammation|hypertension|high blood pressure|osteoporosis|depression|anxiety|migraines?|asthma|anaemia|anemia|obesity|insomnia|your gut|acne|covid\w*|viruses|ibs|gout|constipation)\b)/u,
      ],
      [
        /\b(?:anti[- ]?(?:cancer|diabetic|tumou?r|viral|bacterial)|cancer[- ]fighting|disease[- ]fighting|cold[- ]busting|flu[- ](?:fighting|busting)|heart[- ]health(?:y|ier)|good for (?:your |the )?(?:heart|blood pressure|cholesterol|diabetes|arteries)|diabetic[- ]friendly|diabetes[- ]friendly|blood[- ]sugar[- ](?:friendly|safe)|(?:good|great|safe|suitable|perfect) for (?:people with )?diabet(?:ics?|es)|remed(?:y|ies) (?:for|against)|(?:cold|flu|natural|home|hangover|cough) remed(?:y|ies)|medicinal)\b/u,
      ],
      [
        /\b(?:lower|reduc|control|regulat|improv|balanc|stabili[sz]|cut)(?:s|e|es|ing|ting)? (?:your |the |high )?(?:bad )?(?:cholesterol|blood (?:pressure|sugar)|ldl|triglycerides|glucose)\b|\b(?:cholesterol|blood[- ](?:pressure|sugar))[- ](?:lowering|reducing|busting|balancing)\b/u,
      ],
      [
        /\b(?:heilt|heilend\w*|heilmittel|gegen krebs|krebshemmend\w*|beugt (?:\w+ ){0,3}(?:krebs|diabetes|erkaltung\w*|krankheit\w*|herzinfarkt\w*) vor|senkt (?:den |das |ihren |deinen )?(?:blutdruck|cholesterin\w*|blutzucker\w*)|cholesterinsenkend\w*|blutdrucksenkend\w*|lindert (?:\w+ ){0,2}(?:schmerzen|arthritis|husten|erkaltung\w*))\b/u,
      ],
      [
        /\b(?:guerit|soigne (?:le |la |les )?(?:cancer|rhume|diabete|grippe|arthrite)|previent (?:le |la |les )?(?:cancer|diabete|maladies?|rhume|grippe|infections?)|anticancer|(?:reduit|baisse|diminue|fait baisser) (?:le |la |votre )?(?:cholesterol|tension|glycemie|risque)|remede (?:contre|pour))\b/u,
      ],
      [
        /\b(?:cura (?:el|la|los|las|il|lo|i|gli|le) (?:cancer|cancro|diabetes?|gripe|influenza|resfriado|raffreddore|enfermedad\w*|malatti[ae])|previene (?:el |la |las |il |lo |le )?(?:cancer|cancro|diabetes?|enfermedades|malattie|infecciones|infezioni|gripe|influenza)|anticancerigen\w*|antitumorale|(?:reduce|baja|disminuye|abbassa|riduce) (?:el |la |il |lo |tu )?(?:colesterolo?|presion|pressione|glucosa|glicemia)|guarisce|remedio (?:contra|para)|rimedio (?:contro|per))\b/u,
      ],
    ],
  },
  {
    code: 'function_claim',
    source: '21 CFR 101.93(f); Regulation (EC) No 1924/2006 Art. 10(1), 12(c), 13',
    cases: [
      [
        /\b(?:boost|strengthen|support|improve|stimulate|enhance|rev up|kick-?start|fire up|speed up|speeds up|aid|promote|help|optimi[sz]e|restore|balance)(?:s|es|ing)? (?:your |the |a |with |natural )?(?:healthy )?(?:immun\w*|metabolism|digestion|gut (?:health|flora)|brain(?: function)?|memory|liver|heart health|energy levels|libido|hormones?|concentration|sleep|bone health|skin|skin health|collagen|circulation|mood|muscle (?:growth|recovery)|recovery|well-?being)\b/u,
      ],
      [
        /\b(?:immun(?:e|ity)|metabolism|energy|brain|mood|collagen|testosterone)[- ]boost(?:ing|er|ers)?\b|\bboosts? (?:energy|immunity)\b|\bfat[- ]burn(?:ing|er|ers)\b|\bburns? (?:\w+ )?fat\b|\banti[- ]?inflammatory\b|\bantioxidant[- ](?:rich|packed)|\b(?:rich|high|packed) (?:in|with) antioxidants?\b|\bfull of antioxidants\b|\banti[- ]?ag(?:e)?ing\b|\brevers(?:es?|ing) ag(?:e)?ing\b|\bimmun(?:e|ity)[- ]support(?:ing)?\b|\bclears? (?:up )?(?:your |the )?(?:skin|acne|complexion)\b|\bheals? (?:the |your )?(?:gut|skin|body|liver)\b|\baphrodisiac\b|\bprobiotic\b(?! (?:yogh?urt|kefir|drink))|\bgut[- ](?:healing|friendly|health)\b|\bgood for (?:your |the )?(?:gut|skin|brain|bones|eyes|immune system|digestion|liver|joints|hair)\b|\bsoothes? (?:a |your )?(?:sore )?(?:throat|stomach)\b|\balkali[sz]ing\b/u,
      ],
      [
        /\b(?:(?:doctor|physician|dietitian|nutritionist)s?[- ](?:approved|recommended)|recommended by (?:doctors|dietitians|nutritionists)|clinically proven|healing (?:broth|soup|tea|bowl|stew|smoothie|drink|tonic)|brain[- ]?food|burns? (?:\w+ )?calories|helps? you (?:to )?(?:sleep|fall asleep|relax|focus|concentrate|recover)|keeps? you regular|strengthens? (?:your )?(?:bones|nerves|nails|hair))\b/u,
      ],
      [
        /\b(?:(?:starkt|kraftigt) (?:die |deine |ihre )?(?:knochen|nerven|gelenke)|gut fur (?:die )?(?:knochen|gelenke|augen)|(?:renforce|stimule|booste|soutient) l'immunite|renforce les os|fortalece los huesos|rafforza le ossa)\b/u,
      ],
      [
        /\b(?:(?:starkt|unterstutzt|fordert|verbessert|kurbelt) (?:das |den |die |dein |deine |deinen )?(?:immunsystem|abwehrkrafte|stoffwechsel|verdauung|gehirn|konzentration|immunabwehr)|fettverbrenn\w*|fettkiller|verbrennt fett|entzundungshemmend\w*|gut fur (?:die |das |den )?(?:haut|darm|herz|verdauung|immunsystem)|immunbooster)\b/u,
      ],
      [
        /\b(?:(?:renforce|stimule|booste|soutient|ameliore|favorise) (?:le |la |les |votre |vos )?(?:systeme immunitaire|defenses|immunite|metabolisme|digestion|memoire|transit)|brule[- ](?:les )?graisses?|anti-?inflammatoire|riche en antioxydants|bon pour (?:le |la |les )?(?:coeur|peau|digestion|intestin))\b/u,
      ],
      [
        /\b(?:(?:refuerza|fortalece|estimula|mejora|potencia) (?:el |la |las |tu |tus )?(?:sistema inmun\w*|defensas|inmunidad|metabolismo|digestion|memoria)|quema[- ]?grasas?|antiinflamatori[oa]s?|rico en antioxidantes|(?:rafforza|stimola|migliora|potenzia|favorisce) (?:il |la |le |lo )?(?:sistema immunitario|difese|metabolismo|digestione|memoria)|bruci?a[- ]?grassi|antinfiammatori[oa]|ricco di antiossidanti)\b/u,
      ],
    ],
  },
  {
    code: 'weight_claim',
    source: 'Regulation (EC) No 1924/2006 Art. 12(b); 21 CFR 101.60',
    harmless: /\bskinny (?:fries|chips|jeans|latte glass)\b|\bguilt[- ]free conscience\b/gu,
    cases: [
      [
        /\b(?:lose (?:weight|fat|pounds|kilos|inches)|weight[- ]loss|slimming|skinny|guilt[- ]free|belly[- ](?:fat|busting)|flat(?:ten)?s? (?:your )?(?:tummy|stomach|belly)|(?:drop|shed|melt)s? (?:the |a few |some )?(?:pounds|kilos|fat)|appetite[- ]suppress\w*|curbs? (?:your )?(?:appetite|cravings)|waist[- ]?line[- ]friendly)\b/u,
      ],
      [
        /\b(?:abnehm(?:rezept|suppe|tee|diat|gericht|smoothie)\w*|(?:zum|beim|furs|gesund|schnell|leicht) abnehmen|abnehmen (?:mit|durch|leicht)|schlank ?mach\w*|schlankmacher|gewicht verlieren|ohne reue|perdre du poids|maigrir|minceur|coupe[- ]faim|adelgaza\w*|perder peso|bajar de peso|sin culpa|dimagr\w*|perdere peso|senza sensi di colpa|brucia calorie)\b/u,
      ],
    ],
  },
  {
    code: 'detox_claim',
    source: 'Regulation (EC) No 1924/2006 Art. 10(1), 10(3); FTC Act s. 5 (unsubstantiated health claims)',
    harmless: /\b(?:palate|face|cleansing the palate)[- ]cleans\w*\b|\bcleanse (?:the |your )?palate\b/gu,
    cases: [
      [
        /\b(?:detox\w*|cleans(?:e|es|ing) (?:your |the )?(?:body|liver|system|blood|gut|colon|kidneys)|(?:juice|liver|colon|body|gut|kidney|master|soup|green|\d[- ]day) cleanse|cleansing (?:\w+ )?(?:soup|tea|juice|smoothie|broth|drink|salad|bowl)|purif(?:y|ies|ying) (?:your|the) (?:body|blood|liver)|flush(?:es)? (?:out )?toxins?|toxins? from (?:your|the) body|superfoods?|super-foods?)\b/u,
      ],
      [
        /\b(?:entgift\w*|entschlack\w*|superaliments?|purifie le corps|depurati[fv][oaes]?|depurativ[oa]|desintoxica\w*|detoxifiant\w*|superalimentos?|disintossica\w*|superalimenti?|superciboi?)\b/u,
      ],
    ],
  },
  {
    code: 'healthy_claim',
    source: '21 CFR 101.65(d); Regulation (EC) No 1924/2006 Art. 10(3)',
    harmless:
      /\b(?:a |an )?health(?:y|ier) (?:pinch|dose|splash|glug|drizzle|handful|amount|helping|portion|dash|spoonful|squeeze|appetite|grind|grinding|sprinkle|sprinkling|knob|dollop|scoop|serving|slug|lug|drop|layer|pour|quantity|measure|crack|bit|heap|pile)\b|\bhealthy[- ]looking\b|\bstay healthy\b|\bgesunde[sr]? (?:misstrauen|portion|mass|prise|menge|appetit)\b|\bsain et sauf\b|\bsan[oa]s? [ey] salv[oa]s?\b/gu,
    cases: [
      [
        /\b(?:health(?:y|ier|iest|ful|ily)|wholesome|good for you|nutritious|nourishing|nutrient[- ](?:dense|rich|packed)|vitamin[- ]packed|packed with (?:vitamins|nutrients|goodness)|health food|clean eating)\b/u,
      ],
      [
        /\b(?:gesund(?:e[rsnm]?|er|heit)?|gesundheitsfordernd\w*|vollwertig\w*|bon(?:ne)? pour la sante|sain(?:e?s?|ement)|equilibree? et sain\w*|saludables?|comida sana|san[oa]s? y|nutritiv[oa]s?|salutare|salutari|sano e|sana e|nutriente e leggero)\b/u,
      ],
    ],
  },
  {
    code: 'natural_claim',
    source: 'FDA, Use of the term natural (58 FR 2302, 2407); 21 CFR 101.95 (fresh); 7 CFR 205.300 (organic)',
    cases: [
      [
        /\b(?:all[- ]natural|100 ?% (?:natural|organic|pure)|(?:completely|totally|entirely|purely) natural|(?:certified|fully|entirely|all|usda) organic|chemical[- ]free|no chemicals|toxin[- ]free|preservative[- ]free|additive[- ]free|100 ?% (?:naturlich|naturel\w*|natural\w*|biologique)|rein naturlich|bio[- ]zertifiziert|certifie bio|sin quimicos|senza conservanti|tout naturel)\b/u,
      ],
    ],
  },
  {
    code: 'comparative_claim',
    source:
      '21 CFR 101.13(j), 101.60(b)(4), 101.61(b)(6), 101.62(b)(4): a named reference food and 25 % less are needed',
    cases: [
      [
        /\b(?:reduced|lower|less|fewer|cut|slashed|half the|lighter|\d+ ?% (?:less|fewer|reduced|lower))(?: in|[- ])? ?(?:fat|calorie|calories|sodium|salt|sugar|carbs?|cholesterol|saturated fat)\b(?! (?:soy|stock|broth|tamari|milk|cream|cheese|coconut|yogh?urt|sauce|ketchup|beans|bacon|mayo|mayonnaise|sour|peanut|margarine|spread|if|than|to taste|next time|in the (?:dough|pan)))/u,
        /^(?!.*\b(?:use|add|try|want|prefer|need|taste|if)\b.{0,24}\b(?:less|lower|fewer|reduced)\b)/u,
      ],
      [
        /\b(?:fett|kalorien|zucker|salz|natrium)(?:reduziert\w*)\b(?! (?:milch|kase|joghurt|sojasosse|sojasauce|sahne))|\ballegee?s? en (?:matieres grasses|sucres?|sel)\b|\breducid[oa]s? en (?:grasa|azucar|sodio|sal|calorias)\b|\ba ridotto contenuto di\b/u,
      ],
    ],
  },
  {
    code: 'undefined_claim',
    source:
      '21 CFR 101.13(b): only defined nutrient content claims; none for carbohydrate, low sugar, omega-3 (79 FR 23262); Regulation (EC) No 1924/2006 Art. 8',
    cases: [
      [
        /\b(?:low|zero|no|reduced)[- ]carbs?\b(?! (?:tortillas?|wraps?|bread|pasta|noodles?)(?: \d|,|$))|\b(?:low|lower)[- ](?:carbohydrate|sugar|glycemic|glycaemic|gi)\b(?! (?:jam|ketchup|pectin|syrup))|\bcarb[- ]free\b|\b(?:high|rich|packed|loaded|full) (?:in|with|of) omega[- ]?(?:3|6)s?\b|\b(?:high|rich)[- ]omega[- ]?3\b|\bomega[- ]?3[- ](?:rich|packed)\b|\bnet carbs\b|\bkohlenhydratarm\w*\b|\bzuckerarm\w*\b|\b(?:faible|pauvre) en (?:glucides|sucres?)\b|\bbaj[oa] en (?:carbohidratos|azucar)\b|\ba basso contenuto di (?:carboidrati|zuccheri?)\b/u,
      ],
    ],
  },
];
