export {
  NO_VARIANT_REASONS,
  type NoVariantReason,
  ORDER_CODES,
  type OrderCode,
  type OrderStep,
  type PersonVariant,
  type Swap,
  type VariantPerson,
} from './person-variant.ts';
export { planVariant } from './plan-variant.ts';
