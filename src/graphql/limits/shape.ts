import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/** How large a document is before anything is known of the schema. Fragments count wherever they are spread. */
export interface DocumentShape {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
}

const NOTHING: DocumentShape = { depth: 0, fields: 0, aliases: 0, directives: 0 };

const plus = (a: DocumentShape, b: DocumentShape): DocumentShape => ({
  depth: Math.max(a.depth, b.depth),
  fields: a.fields + b.fields,
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
});

/** Measures each fragment once, so that fragments spread in fragments take no more time than they are long. */
class Measurer {
  private readonly measured = new Map<string, DocumentShape>();

  constructor(private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>) {}

  selection({ selections }: SelectionSetNode): DocumentShape {
    let total = NOTHING;
    for (const node of selections) {
      const directives = node.directives?.length ?? 0;
      const inner =
        node.kind === Kind.FRAGMENT_SPREAD
          ? this.fragment(node.name.value)
          : node.selectionSet === undefined
            ? NOTHING
            : this.selection(node.selectionSet);
      const own =
        node.kind === Kind.FIELD
          ? { depth: inner.depth + 1, fields: 1, aliases: node.alias === undefined ? 0 : 1, directives }
          : { ...NOTHING, directives };
      total = plus(total, plus(own, inner));
    }
    return total;
  }

  private fragment(name: string): DocumentShape {
    const known = this.measured.get(name);
    if (known !== undefined) return known;
    // While it is measured it counts nothing: one that contains itself is refused by validation.
    this.measured.set(name, NOTHING);
    const fragment = this.fragments.get(name);
    const shape =
      fragment === undefined
        ? NOTHING
        : plus(this.selection(fragment.selectionSet), {
            ...NOTHING,
            directives: fragment.directives?.length ?? 0,
          });
    this.measured.set(name, shape);
    return shape;
  }
}

/** Measures all operations of a document together, whichever is run: parsing and validating cost for all of them. */
export function shapeOf(document: DocumentNode): DocumentShape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const measurer = new Measurer(fragments);
  let shape = NOTHING;
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    const own = { ...NOTHING, directives: node.directives?.length ?? 0 };
    shape = plus(shape, plus(own, measurer.selection(node.selectionSet)));
  }
  return shape;
}
