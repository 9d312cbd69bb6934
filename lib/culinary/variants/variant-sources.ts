/** Where each rule of a variant is from. */
export const VARIANT_SOURCES = {
  clean:
    'Perry et al. 2004, J Allergy Clin Immunol 113(5):973-976 (soap removes Ara h 1, hand sanitiser does not)',
  order:
    'Food Allergy Research & Education (FARE), Steps for a Safe Kitchen: their meal before others, covered',
  tools: 'Food Allergy Research & Education (FARE), Steps for a Safe Kitchen: separate utensils',
  serve: 'National Allergy Council (Australia), foodallergyeducation.org.au: serve their meal first',
  labels: '21 U.S.C. 343(w); precautionary “may contain” statements are voluntary',
  house: 'house rule: what somebody does not eat stays out of their portion',
} as const;
