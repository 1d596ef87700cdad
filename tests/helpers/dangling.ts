import type { Database } from '../../src/adapters/db/client.js';
import { getDatamodel } from '../../src/adapters/db/generated/pothos.js';

const inStore = (name: string): string =>
  `"${name.replaceAll(/(?!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase()}"`;

/** How many rows of each relation of schema.prisma refer to what is not there: none, whether the database enforces it or not. */
export async function danglingRows({ pool }: Database): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const [model, { fields }] of Object.entries(getDatamodel().datamodel.models)) {
    for (const { type, relationFromFields: [from] = [] } of fields) {
      if (from === undefined) continue;
      const { rows } = await pool.query<{ n: number }>(
        `select count(*)::int as n from ${inStore(model)} part
         where part.${inStore(from)} is not null and not exists (select from ${inStore(type)} whole where whole.id = part.${inStore(from)})`,
      );
      found[`${model}.${from}`] = rows[0]?.n ?? 0;
    }
  }
  return found;
}
