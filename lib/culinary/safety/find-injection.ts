import type { Finding } from '../recipe/finding.ts';
import { foldText } from './fold-text.ts';

interface InjectionRule {
  readonly code: string;
  /** All have to be in one stretch of text; read folded. */
  readonly patterns: readonly RegExp[];
}

const IGNORE =
  /\b(?:ignor\w*|disregard\w*|forget|override|overrule|bypass|skip|do not (?:follow|obey)|don't (?:follow|obey)|vergiss|missachte|umgehe|oublie[zr]?|contourne[zr]?|neglige[zr]?|olvida\w*|omite|desobedece|salta|dimentica\w*|trascura)\b/u;
const RULES_OF_OURS =
  /\b(?:(?:all |any |the |your |these |those |my |previous |prior |above |earlier |safety |system |other )*(?:instructions?|rules?|prompts?|guidelines?|polic(?:y|ies)|guardrails|filters?|programming|restrictions|constraints|directions above)|the (?:above|previous|prior)\b|(?:previous|prior|above|earlier) (?:directions|messages?|text|context|commands?)|everything (?:above|before|you were told)|(?:vorherigen?|obigen?|bisherigen?|alle) (?:\w+ )?(?:anweisungen|regeln|vorgaben)|(?:les |toutes les |vos |tes )?(?:instructions|consignes|regles)(?: precedentes)?|(?:las |todas las |tus )?(?:instrucciones|reglas|indicaciones)(?: anteriores)?|(?:le |tutte le |tue )?(?:istruzioni|regole)(?: precedenti)?)\b/u;
const ALLERGY =
  /\b(?:allerg(?:y|ies|ic|ens?)|intoleran\w*|allergien?|allergie|allergies|alergias?|allergic[oahe]*)\b/u;

const RULES: readonly InjectionRule[] = [
  { code: 'override_instructions', patterns: [IGNORE, RULES_OF_OURS] },
  {
    code: 'override_instructions',
    patterns: [
      /\b(?:new|updated|real|actual|neue|nouvelles?|nuevas?|nuove) (?:system )?(?:instructions?|rules|anweisungen|consignes|instrucciones|istruzioni) ?:/u,
    ],
  },
  {
    code: 'override_instructions',
    patterns: [IGNORE, /\b(?:allerg\w*|alerg\w*|(?:dietary )?restrictions|diat\w*)\b/u],
  },
  {
    code: 'reveal_prompt',
    patterns: [
      /\b(?:reveal|show|print|repeat|output|tell|leak|display|zeig\w*|wiederhol\w*|affiche\w*|montre\w*|repete\w*|muestra\w*|revela\w*|repite|mostra\w*|ripeti)\b/u,
      /\b(?:system prompt|initial prompt|hidden prompt|your (?:prompt|instructions|rules)|systemprompt|deine anweisungen|prompt systeme|tes instructions|tus instrucciones|prompt del sistema|tue istruzioni|prompt di sistema|words above|text above)\b/u,
    ],
  },
  {
    code: 'role_play',
    patterns: [
      /\b(?:you are now|you're now|from now on,? you|(?:must|will|shall) (?:now |only )?obey|developer mode|debug mode|god mode|jailbreak\w*|dan mode|do anything now|du bist (?:jetzt|nun|ab sofort)|tu es (?:maintenant|desormais)|ahora eres|adesso sei|da ora in poi sei)\b/u,
    ],
  },
  {
    code: 'role_play',
    patterns: [
      /\b(?:act (?:as|like)|pretend (?:to be|you|that you)|roleplay as|simulate|behave (?:as|like)|tu so als|stell dir vor,? du bist|imagine you are|imagina que eres|imagine que tu es|immagina di essere|fais semblant|finge que|fai finta)\b/u,
      /\b(?:ai|ki|ia|a\.i\.|assistant|model|llm|chatbot|system|unrestricted|unfiltered|uncensored|without (?:rules|limits|restrictions|filters)|no (?:rules|limits|restrictions|filters)|admin\w*|root|developer|hacker|evil|dan)\b/u,
    ],
  },
  {
    code: 'fake_role',
    patterns: [
      /(?:^|\n|[.!?>\]]\s*|\s{2,})["'#*\s]*(?:system|assistant|developer|user|human|ai)(?: message| prompt)?\s*:/u,
    ],
  },
  {
    code: 'prompt_markup',
    patterns: [
      /<\|[^|<>]{0,40}\|>|\[\/?(?:inst|system|sys)\]|<<\/?sys>>|<\/?(?:system|s|im_start|im_end|prompt|instructions?)>|```|'''|###\s*(?:instruction|system|response)|<!--|\{\{[^}]{0,80}\}\}/u,
    ],
  },
  {
    code: 'cancel_allergy',
    patterns: [
      ALLERGY,
      /\b(?:cancel\w*|void|don't exist|do not exist|aren't real|was a joke|no longer (?:valid|applies|apply|true|there)|lifted|not real|fake|a (?:joke|lie|test|mistake)|made[- ]up|doesn't (?:count|matter|apply)|do(?:es)? not (?:count|matter|apply)|isn't real|only a preference|switch(?:ed)? off|turn(?:ed)? off|disable\w*|aufgehoben|gilt nicht|gelten nicht|ungultig|annule\w*|n'est (?:pas|plus) (?:reelle?|valable)|cancelad\w*|ya no (?:aplica|cuenta)|es mentira|annullat\w*|non (?:vale|conta|e vera))\b/u,
    ],
  },
];

/** Ordinary sentences with the same words. */
const HARMLESS =
  /\b(?:skip|ignore|forget) (?:the |any |those |all )?(?:rules of (?:plating|etiquette)|directions on the (?:box|packet|package)|instructions on the (?:box|packet|package|pack)|packet instructions|package instructions|calorie rules)\b|\bact as (?:a |the )?(?:side|garnish|binder|main|base|starter|thickener)\b|\bdon't forget\b[^.!?\n]{0,40}|\bdo not forget\b[^.!?\n]{0,40}|\b(?:i|we) (?:cannot|can't|never|must not|don't) (?:ignore|forget|skip)\b/gu;

/**
 * Attempts to talk to the model inside free text, in English, German, French, Spanish and Italian. They are reported
 * and nothing is refused for them: the rest of the request still counts. Time is linear in the text.
 */
export function findInjection(text: string): Finding[] {
  const folded = foldText(text).replace(HARMLESS, ' ');
  const stretches = folded.split(/[.!?;](?=\s|$)/u);
  const codes = RULES.filter(({ patterns }) =>
    patterns.length === 1
      ? patterns[0]?.test(folded)
      : stretches.some((stretch) => patterns.every((pattern) => pattern.test(stretch))),
  ).map(({ code }) => code);
  return [...new Set(codes)].map((code) => ({
    code,
    severity: 'info',
    data: {},
    source: 'OWASP Top 10 for LLM Applications 2025, LLM01',
  }));
}
