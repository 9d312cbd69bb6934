const split = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Participles that say what is done to a food before it is used; in front of a name they are no part of it. */
const PARTICIPLE_WORDS =
  split(`chopped diced sliced minced grated shredded crushed peeled cubed quartered halved
 julienned slivered crumbled mashed melted softened sifted beaten whisked toasted drained rinsed trimmed seeded deseeded
 cored hulled shelled zested squeezed torn snipped flaked packed chilled warmed cooled thawed defrosted divided separated
 washed scrubbed deveined shaved cracked bruised smashed pounded butterflied deboned scored stemmed destemmed blanched
 cooked uncooked stirred strained pureed puréed chunked spiralized riced skinned cleaned steamed poached reheated
 patted dried-off debearded shucked tailed topped hand-torn chiffonade matchsticked rough-chopped roughly-chopped
 hard-boiled soft-boiled hard-cooked parboiled undrained unpeeled finely-chopped bashed segmented supremed scalded
 gehackt gehackte gehackter gehacktes gehackten gewürfelt gewürfelte gewürfelter geschnitten geschnittene gerieben geriebene
 geriebener geschält geschälte gepresst gepresste haché hachés hachée hachées émincé émincés émincée émincées râpé râpée
 râpés pelé pelées épluché épluchée épluchées coupé coupée coupés fondu ciselé ciselée picado picada picados picadas
 rallado rallada pelado pelada pelados peladas troceado cortado cortada molido tritato tritata tritati tritate
 grattugiato grattugiata affettato affettata sminuzzato sbucciato sbucciata sciolto`);

/** Adverbs that go with them. */
export const ADVERB_WORDS =
  split(`finely coarsely roughly thinly thickly freshly lightly well very loosely firmly tightly
 fine fein fijn grob finement grossièrement finamente grossolanamente recién appena frisch newly neatly carefully gently`);

/** "freshly ground", "freshly roasted": without an adverb these are part of a name ("ground cumin", "roasted peanuts"). */
export const ADVERB_ONLY_PARTICIPLES = split(
  'ground squeezed made brewed roasted gemahlen gemahlener gemahlene moulu molida',
);

/** Joints between two of them. */
export const JOINT_WORDS = split('and or & und et y e then but not');

/** Heads of hyphenated participles: "rough-chopped", "fresh-squeezed", "well-stirred". */
const HYPHENATED =
  /^(?:rough|fresh|freshly|fine|finely|thin|thinly|well|coarse|hand|chiffonade|small|large|half|lightly|pre|medium)-(?:chopped|squeezed|sliced|diced|grated|cut|torn|ground|stirred|beaten|minced|shredded|drained|cooked|cubed|melted|washed|crushed|cracked|picked|rinsed)$/;

/** True for a word that says what is done to a food. */
export function isParticiple(word: string): boolean {
  return PARTICIPLE_WORDS.has(word) || (word.includes('-') && HYPHENATED.test(word));
}

/** Adjectives that cannot end the name of a food: the name goes on behind a comma. */
export const ADJECTIVE_WORDS =
  split(`boneless skinless bone-in skin-on fresh ripe large small medium thick thin lean dry
 sweet mild low-sodium unsalted organic frozen raw whole hot cold warm firm soft plain full-fat low-fat fat-free
 good-quality high-quality day-old center-cut centre-cut crusty crunchy tender sweet-tart tart dark light heavy
 unsweetened sweetened salted smoked dried sturdy crisp crispy juicy spicy tender meaty shell-on tail-on head-on
 young mature aged homemade store-bought leftover sharp strong fatty all-purpose unbleached fine coarse thick-cut
 thin-skinned free-range grass-fed wild wild-caught farmed skinny long short round flat tiny big baby nonfat reduced-fat`);

/** Colours end names too ("egg white"); they are adjectives only where nothing else stands before the comma. */
export const COLOUR_WORDS = split('red green yellow white black purple orange brown pink golden');
