/** Participles that say what is done to a food before it is used; in front of a name they are no part of it. */
const PARTICIPLES = `chopped diced sliced minced grated shredded crushed peeled cubed quartered halved julienned slivered
 crumbled mashed melted softened sifted beaten whisked toasted drained rinsed trimmed seeded deseeded pitted cored hulled
 shelled zested squeezed torn snipped flaked packed chilled warmed cooled thawed divided separated washed scrubbed
 deveined shaved cracked bruised smashed pounded butterflied deboned scored halved stemmed destemmed blanched cooked
 stirred strained pureed puréed gehackt gehackte gewürfelt geschnitten haché hachée émincé râpé picado picada tritato
 tritata grattugiato`;
/** Adverbs that go with them. */
const ADVERBS = `finely coarsely roughly thinly thickly freshly lightly well very loosely firmly tightly fine fein grob finement`;
/** Joints between two of them. */
const JOINTS = 'and or &';

const split = (text: string) => new Set(text.trim().split(/\s+/));
export const PARTICIPLE_WORDS: ReadonlySet<string> = split(PARTICIPLES);
export const ADVERB_WORDS: ReadonlySet<string> = split(ADVERBS);
export const JOINT_WORDS: ReadonlySet<string> = split(JOINTS);

/** "freshly ground", "freshly grated": ground alone is part of a name ("ground cumin", "ground beef"). */
export const ADVERB_ONLY_PARTICIPLES: ReadonlySet<string> = new Set([
  'ground',
  'squeezed',
  'made',
  'brewed',
  'cracked',
]);
