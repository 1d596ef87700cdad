/** AREA: larger than a country ("Europe"), without a path. */
export type PlaceKind = 'COUNTRY' | 'REGION' | 'CITY' | 'DISTRICT' | 'AREA';

/** Weight of towns that the gazetteer has of one country alone: it lacks those of that size elsewhere. */
export const SMALL_TOWN = 0;

/** A place of the gazetteer. */
export interface Place {
  /** The name the gazetteer gives first. */
  readonly name: string;
  readonly kind: PlaceKind;
  /** From the country down, e.g. ["us", "texas", "houston"]; empty for an AREA. */
  readonly path: readonly string[];
  /** Rough size, for choosing among places of one name: 5 country, 4 capital, 3 over a million people, 2 over 200,000, 1 smaller, SMALL_TOWN. */
  readonly weight: number;
  /** The name is also a common word or surname ("Reading"): it needs a context that says place. */
  readonly common: boolean;
}

/** How a place stands to another; `WITHIN`: the first lies in the second. */
export type PlaceRelation = 'SAME' | 'WITHIN' | 'CONTAINS' | 'DISJOINT';
