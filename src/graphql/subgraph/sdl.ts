import {
  Kind,
  parse,
  print,
  printSchema,
  visit,
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { isEntityType, keysOf } from './keys.js';

const FEDERATION =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])';

/** Every graph has its own way from an id to a thing: in a greater one that way is `_entities`. */
const LEFT_OUT = ['node', 'nodes'];

const directive = (name: string, fields?: string): ConstDirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: name },
  arguments:
    fields === undefined
      ? []
      : [
          {
            kind: Kind.ARGUMENT,
            name: { kind: Kind.NAME, value: 'fields' },
            value: { kind: Kind.STRING, value: fields },
          },
        ],
});

function directivesFor(type: string): ConstDirectiveNode[] {
  if (isEntityType(type)) return keysOf(type).map((key) => directive('key', key));
  // Relay's own type, which other subgraphs have too.
  return type === 'PageInfo' ? [directive('shareable')] : [];
}

const told = (type: string, { name }: FieldDefinitionNode): boolean =>
  type !== 'Query' || !LEFT_OUT.includes(name.value);

const annotated = (node: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode => ({
  ...node,
  directives: [...(node.directives ?? []), ...directivesFor(node.name.value)],
  fields: (node.fields ?? []).filter((field) => told(node.name.value, field)),
});

/** A schema in the language of Apollo Federation 2, as a composition takes it: with what each entity is known by. */
export function subgraphSdlOf(schema: GraphQLSchema): string {
  const document = visit(parse(printSchema(schema)), { ObjectTypeDefinition: annotated });
  return `${FEDERATION}\n\n${print(document)}\n`;
}
