import { type ApiContext, db } from '../context.js';
import type { ModelName } from '../lists/listing.js';

type Row = { readonly id: string; readonly _count?: Readonly<Record<string, number>> };

/** The part of a Prisma delegate that is the same for every model. */
interface Delegate {
  findMany(query: object): Promise<Row[]>;
  count(query: { where: object }): Promise<number>;
}

/** A model's delegate by the model's name, for code that serves every model alike. */
export function delegateOf(context: ApiContext, model: ModelName): Delegate {
  const delegates = db(context) as unknown as Record<string, Delegate>;
  const delegate = delegates[model.charAt(0).toLowerCase() + model.slice(1)];
  if (!delegate) throw new TypeError(`The store has no model ${model}.`);
  return delegate;
}
