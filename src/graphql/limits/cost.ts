import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  getNullableType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** Items that a list without `first` is taken to have: quantities of a claim, captions of an article. */
const SHORT_LIST = 5;

/** What a cost is counted from. */
export interface CostedOperation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: readonly FragmentDefinitionNode[];
  /** As they were sent: defaults are the operation's. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What a field costs beside the objects in its answer, as its definition says in `extensions.work`. */
const workOf = ({ extensions }: GraphQLField<unknown, unknown>): number =>
  typeof extensions['work'] === 'number' ? extensions['work'] : 0;

/** Arguments that name the items one by one. */
const NAMING = ['ids', 'representations'];

const isConnection = (type: GraphQLCompositeType): boolean => type.name.endsWith('Connection');

class Counter {
  private readonly counted = new Map<string, number>();
  /** Whether variables were looked at: then another request's cost may be another. */
  varies = false;

  constructor(private readonly from: CostedOperation) {}

  /** @param items how many items each list directly below has, when that is known from the connection above */
  selection({ selections }: SelectionSetNode, type: GraphQLCompositeType, items?: number): number {
    let cost = 0;
    for (const node of selections) {
      if (node.kind === Kind.FIELD) cost += this.field(node, type, items);
      else if (node.kind === Kind.FRAGMENT_SPREAD) cost += this.spread(node.name.value, items);
      else
        cost += this.selection(node.selectionSet, this.typed(node.typeCondition?.name.value) ?? type, items);
    }
    return cost;
  }

  private typed(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : this.from.schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }

  private spread(name: string, items: number | undefined): number {
    const key = `${name} ${String(items)}`;
    const known = this.counted.get(key);
    if (known !== undefined) return known;
    const fragment = this.from.fragments.find((one) => one.name.value === name);
    const type = this.typed(fragment?.typeCondition.name.value);
    const cost =
      fragment === undefined || type === undefined ? 0 : this.selection(fragment.selectionSet, type, items);
    this.counted.set(key, cost);
    return cost;
  }

  private field(node: FieldNode, parent: GraphQLCompositeType, items: number | undefined): number {
    const field =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    const type = field === undefined ? undefined : getNamedType(field.type);
    if (field === undefined || node.selectionSet === undefined || !isCompositeType(type)) return 0;
    const work = workOf(field);
    if (isConnection(type))
      return work + 1 + this.selection(node.selectionSet, type, this.firstOf(node, field));
    // An edge is no more than the way to its item.
    const own = isConnection(parent) && node.name.value === 'edges' ? 0 : 1;
    return work + (own + this.selection(node.selectionSet, type)) * this.lengthOf(node, field, items);
  }

  private lengthOf(
    node: FieldNode,
    field: GraphQLField<unknown, unknown>,
    items: number | undefined,
  ): number {
    if (!isListType(getNullableType(field.type))) return 1;
    const ids = node.arguments?.find(({ name }) => NAMING.includes(name.value));
    const given = ids === undefined ? undefined : this.valueOf(ids.value);
    return Array.isArray(given) ? given.length : (items ?? SHORT_LIST);
  }

  private firstOf(node: FieldNode, field: GraphQLField<unknown, unknown>): number {
    const given = node.arguments?.find(({ name }) => name.value === 'first');
    const value = given === undefined ? undefined : this.valueOf(given.value);
    const fallback: unknown = field.args.find(({ name }) => name === 'first')?.defaultValue;
    const first = value ?? fallback;
    return typeof first === 'number' && first > 0 ? first : 0;
  }

  private valueOf(node: ValueNode): unknown {
    if (node.kind === Kind.VARIABLE) return this.variable(node.name.value);
    if (node.kind === Kind.INT) return Number(node.value);
    return node.kind === Kind.LIST ? node.values : undefined;
  }

  private variable(name: string): unknown {
    this.varies = true;
    if (name in this.from.variables) return this.from.variables[name];
    const defined = this.from.operation.variableDefinitions?.find(
      ({ variable }) => variable.name.value === name,
    );
    return defined?.defaultValue === undefined ? undefined : this.valueOf(defined.defaultValue);
  }
}

/** Costs that no variable changes, which go with their documents. */
const costs = new WeakMap<
  OperationDefinitionNode,
  { readonly schema: GraphQLSchema; readonly cost: number }
>();

/**
 * How many objects the answer to a valid operation can hold: each connection counts `first` times what is asked of an item, so
 * that 100 events with 100 claims each are more than 10,000.
 */
export function costOf(from: CostedOperation): number {
  const { schema, operation } = from;
  const known = costs.get(operation);
  if (known?.schema === schema) return known.cost;
  const root = schema.getRootType(operation.operation);
  if (root == null) return 0;
  const counter = new Counter(from);
  const cost = counter.selection(operation.selectionSet, root);
  if (!counter.varies) costs.set(operation, { schema, cost });
  return cost;
}
