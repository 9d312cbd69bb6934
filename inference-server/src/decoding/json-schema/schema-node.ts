export type JsonPrimitive = string | number | boolean | null;

/**
 * The part of JSON Schema that can be held while text is written, resolved: no references, every bound a
 * number or null for none.
 */
export type SchemaNode =
  | { readonly kind: 'object'; readonly properties: readonly SchemaProperty[]; readonly isClosed: boolean }
  | {
      readonly kind: 'array';
      readonly item: SchemaNode;
      readonly minItems: number;
      readonly maxItems: number | null;
    }
  | { readonly kind: 'string'; readonly minLength: number; readonly maxLength: number | null }
  | ({ readonly kind: 'number'; readonly isInteger: boolean } & NumberBounds)
  | { readonly kind: 'enum'; readonly values: readonly JsonPrimitive[] }
  | { readonly kind: 'anyOf'; readonly options: readonly SchemaNode[] }
  /** Any JSON value; any object when `isObject`. */
  | { readonly kind: 'any'; readonly isObject: boolean };

export interface SchemaProperty {
  readonly name: string;
  readonly node: SchemaNode;
  readonly isRequired: boolean;
}

export interface NumberBounds {
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** The bound itself is not allowed. */
  readonly isMinimumExclusive: boolean;
  readonly isMaximumExclusive: boolean;
}
