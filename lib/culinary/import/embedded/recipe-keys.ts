/** Names of a list of ingredients in what applications hand to their pages. */
export const INGREDIENTS_KEY =
  /^(?:\w{0,20}ingr[eé]di[eë]?n\w{1,20}|\w{0,20}ingr[eé]dient|zutaten\w{0,20}|składniki|skladniki|suroviny|malzemeler)$/iu;
