import { rememberOf } from '../shared/remember.js';
import { heaviest } from './profile.js';
import type { Profile } from './types.js';

/** A place forbids only when it stands in the lead or is named again and again: a passing name is no scene. */
const SCENE_WEIGHT = 3;

/** What a profile tells of kind and place. */
export interface Scenery {
  /** The kind told most; null when none is. */
  readonly kind: string | null;
  /** The paths of places within a country. */
  readonly specific: readonly string[];
  /** The specific place named most, when it is named enough to be the scene. */
  readonly scene: string | null;
}

function readScenery({ kinds, places }: Profile): Scenery {
  const specific = Object.entries(places).filter(([path]) => path.includes('/'));
  return {
    kind: heaviest(kinds),
    specific: specific.map(([path]) => path),
    scene: heaviest(Object.fromEntries(specific.filter(([, weight]) => weight >= SCENE_WEIGHT))),
  };
}

/** Kind and places of a profile, by which others are told from it. */
export const sceneryOf = rememberOf(readScenery);
