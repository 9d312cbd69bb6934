/** "onion" → "onions", "bay leaf" → "bay leaves". */
export function pluralOf(name: string): string {
  if (/(?:s|ch|sh|x)$/.test(name)) return /(?:ss|ch|sh|x)$/.test(name) ? `${name}es` : name;
  if (/(?:tomato|potato|mango)$/.test(name)) return `${name}es`;
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  if (/(?:leaf|loaf|half)$/.test(name)) return `${name.slice(0, -1)}ves`;
  return `${name}s`;
}

/** "tomatoes" → "tomato", "bay leaves" → "bay leaf". */
export function singularOf(name: string): string {
  if (/(?:leaves|loaves|halves)$/.test(name)) return `${name.slice(0, -3)}f`;
  if (/(?:tomatoes|potatoes|mangoes|ches|shes|sses|xes)$/.test(name)) return name.slice(0, -2);
  if (/[^aeiou]ies$/.test(name) && !/(?:cookies|brownies|smoothies)$/.test(name))
    return `${name.slice(0, -3)}y`;
  return name.replace(/([^s])s$/, '$1');
}
