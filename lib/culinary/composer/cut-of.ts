import type { CookContext } from './cook-context.ts';
import type { Item } from './fridge.ts';

/** How an ingredient is cut for the dish; null where it goes in as it is. */
export function cutOf(item: Item, context: CookContext): string | null {
  const { name } = item.food;
  switch (item.kind) {
    case 'onion':
      return /scallion|spring onion|chive/.test(name) ? 'sliced' : context.onionCut;
    case 'garlic':
      return /chil|jalap|serrano/.test(name)
        ? 'finely chopped'
        : /lemongrass/.test(name)
          ? 'bruised'
          : /garlic/.test(name)
            ? 'finely chopped'
            : 'peeled and finely grated';
    case 'hard_vegetable':
      return /celery|fennel|brussels|artichoke/.test(name)
        ? 'sliced'
        : context.isSlow
          ? 'peeled and cut into chunks'
          : 'peeled and cut into 1 cm dice';
    case 'medium_vegetable':
      return /broccoli|cauliflower/.test(name)
        ? 'cut into small florets'
        : /bean|asparagus|okra|pea\b/.test(name)
          ? 'trimmed'
          : 'cut into bite-size pieces';
    case 'soft_vegetable':
      return /mushroom/.test(name)
        ? 'sliced'
        : /cherry|grape|\bpea|corn|olive|caper/.test(name)
          ? null
          : 'chopped';
    case 'leafy':
      return /cabbage|kale|chard|collard/.test(name) ? 'shredded' : 'roughly torn';
    case 'salad':
      return /lettuce|endive|radicchio/.test(name)
        ? 'torn'
        : /avocado/.test(name)
          ? 'stoned and sliced'
          : 'thinly sliced';
    case 'potato':
      return 'cut into 2 cm pieces';
    case 'herb':
      return /dried|bay|rosemary|thyme/.test(name) ? null : 'chopped';
    case 'acid':
      return item.unit === null ? 'halved' : null;
    case 'cheese':
      return /feta|blue|goat|gorgonzola|stilton|roquefort|queso fresco/.test(name)
        ? 'crumbled'
        : /mozzarella|brie|camembert|burrata/.test(name)
          ? 'torn'
          : 'grated';
    case 'crunch':
      return item.food.category === 'nut' ? 'roughly chopped' : null;
    case 'fruit':
      return item.food.category === 'dried_fruit'
        ? 'chopped'
        : /berr|currant|grape|cherry/.test(name)
          ? null
          : 'sliced';
    case 'poultry':
      return context.isBiteSize && !/wing|drumstick|leg\b|whole|livers?/.test(name)
        ? 'cut into bite-size pieces'
        : 'patted dry';
    case 'cut':
      return context.isBiteSize
        ? 'cut into thin strips'
        : context.isSlow
          ? 'cut into 3 cm pieces'
          : 'patted dry';
    case 'cured':
    case 'ready_meat':
      return 'sliced';
    case 'fish':
      return context.isBiteSize ? 'cut into large chunks' : 'patted dry';
    case 'plant_protein':
      return 'cut into 2 cm cubes';
    case 'beans':
      return item.unit === 'can' || (item.grams ?? 0) >= 100 ? 'drained and rinsed' : null;
    case 'dried_beans':
      return 'soaked overnight and drained';
    case 'rice':
      return 'rinsed';
    case 'shell_on':
      return 'scrubbed';
    default:
      return null;
  }
}
