import { getDatamodel } from '../../adapters/db/generated/pothos.js';
import { Unplanned } from './unplanned.js';

/** One side of a relation: rows of `model` whose column `to` has the value of this row's column `from`. */
export interface Relation {
  readonly model: string;
  readonly list: boolean;
  readonly from: string;
  readonly to: string;
}

/** A model of the store as its table. */
export interface Model {
  readonly table: string;
  /** Columns by the model's fields; those of types that JSON does not carry are left out. */
  readonly columns: ReadonlyMap<string, Column>;
  readonly relations: ReadonlyMap<string, Relation>;
}

export interface Column {
  /** Quoted. */
  readonly name: string;
  readonly date: boolean;
}

type Models = ReturnType<typeof getDatamodel>['datamodel']['models'];
type Field = Models[string]['fields'][number];

/** Types whose JSON is what a resolver is given; dates are read back. */
const CARRIED = ['String', 'Int', 'Float', 'Boolean', 'Json', 'DateTime'];

/** The store names tables and columns as its models and fields are, in lower case with underscores. */
const inStore = (name: string): string =>
  `"${name.replaceAll(/(?!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase()}"`;

const isCarried = ({ kind, type }: Field): boolean =>
  kind === 'enum' || (kind === 'scalar' && CARRIED.includes(type));

/** The end of a relation that holds the other's id. */
const holder = (models: Models, field: Field): string | undefined =>
  models[field.type]?.fields.find(
    (other) => other.relationName === field.relationName && other.relationFromFields?.length === 1,
  )?.relationFromFields?.[0];

function relationOf(models: Models, field: Field): Relation | null {
  const [own, ...more] = field.relationFromFields ?? [];
  if (more.length > 0) return null;
  const base = { model: field.type, list: field.isList };
  if (own !== undefined) return { ...base, from: inStore(own), to: '"id"' };
  const far = holder(models, field);
  return far === undefined ? null : { ...base, from: '"id"', to: inStore(far) };
}

function modelOf(models: Models, name: string): Model {
  const fields = models[name]?.fields ?? [];
  const columns = fields
    .filter(isCarried)
    .map((field) => [field.name, { name: inStore(field.name), date: field.type === 'DateTime' }] as const);
  const relations = fields
    .filter(({ kind }) => kind === 'object')
    .map((field) => [field.name, relationOf(models, field)] as const)
    .filter((entry): entry is [string, Relation] => entry[1] !== null);
  return { table: inStore(name), columns: new Map(columns), relations: new Map(relations) };
}

let known: ReadonlyMap<string, Model> | undefined;

/** Every model of the store. */
export function models(): ReadonlyMap<string, Model> {
  if (known !== undefined) return known;
  const { models: all } = getDatamodel().datamodel;
  return (known = new Map(Object.keys(all).map((name) => [name, modelOf(all, name)])));
}

/** @throws Unplanned for a name that is no model's */
export function modelNamed(name: string): Model {
  const model = models().get(name);
  if (model === undefined) throw new Unplanned(`no model ${name}`);
  return model;
}
