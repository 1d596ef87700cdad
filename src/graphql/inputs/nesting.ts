/** Filters inside one another, the outermost included. Deeper ones are written by nobody, and cost the store its plan. */
export const MAX_FILTER_DEPTH = 8;
/** Conditions of one filter, those of the filters in it included. */
export const MAX_FILTER_CONDITIONS = 50;
