/**
 * English words of recipes that are one letter away from a food's name and mean something else; without
 * this list "batter" would become butter and "garnish" a fish.
 */
const ORDINARY = new Set(
  `batter better bitter butler butted matter latter litter mutter gutter cutter potter putter scatter shatter platter
  flatter clatter season seasons seasoned reason simmer summer hammer dinner winner thinner inner sinner minute
  spring string strong stream streak strain strip stripe serving saving garnish varnish tarnish finish furnish
  border boiler broiler roller peeler cooler cooker cookers bowler powder power tender render sender gender lender
  together another brother mother father rather gather lather leather feather weather whether heater beater eater
  center centre counter pointer planter letter lettered master faster taster plaster cluster muster oyster poster
  chance change charge chicken kitchen thicken quicken quickly sticky sticker thicker quicker slicker shaker baker maker marker
  parking sparkling spoon spoons smooth tooth broth mouth month booth sieve sleeve remove reserve preserve
  prepare compare repair repeat reheat result recipe recipes receipt portion potion lotion motion option
  handle candle saddle paddle middle muddle bundle bubble double trouble marble tumble crumble grumble
  cracked crackle packed pocket packet bucket basket casket gasket ticket thicket cricket wicket
  lightly slightly tightly nightly rightly simply supply apply reply firmly warmly evenly heavenly
  stirring starting staring storing string scoring pouring boiling rolling peeling feeling filling falling
  cutting coating cooking cooling baking making taking mixing fixing frying drying trying turning burning
  corner warmer former farmer farmers drainer strainer container remainder reminder blender slender
  silver sliver slicer slices spices places pieces prices juices sauces saucer
  folder holder colder bolder older golden garden harden warden wooden hidden sudden
  nestle nestled settle settles settled kettle nettles halve halved halves halving leaves shuck mottle bottle mingle
  place whisk cover crust allow cooled around desired reduce reduced glaze beating leave leaving freezer longer tasty
  fitted pressing during coming temper match monster liner narrow friend friends writing waiting breaking pressure
  rooster pantry promote fertig honing desire refrigerate reserved tastes texture looking doubled shallow crumbly
  score smoke smoky toute monter grater greater crater caterer charming charred thread threads dread ready buddy
  salon solomon butte button buttons batten cheers cheesy chess wheel wheels almost walrus basket cashier cruise
  mussels muscle muscles shrink shrimpy sesamoid celebrate noodling person period perfect single simple sample
  supper upper copper proper popper poppers hopper topper shopper dropper slice sliced spread spreads bred tread
  vinegary peppery patter toaster bitter bitters many broken margarita margaritas molten dipping started braise burner saladier passen mettre massen ringen schmelzen
  reiben ricetta ricette seiten mussen besten halben cucina padella frusta barely pleasant anyone panier wurzen giessen
  meglio retten hacher rincer frotter scorch breeze darker carolina consiglio toppen spatule delicate nutter
  tamano handful careful spoonful cupful thermal oven ovens covers covered clover`.split(/\s+/),
);

/** True for a word that must never be corrected to a food. */
export function isOrdinaryWord(word: string): boolean {
  return ORDINARY.has(word);
}
