/**
 * Words before a figure that open or widen it. AT_LEAST n: [n, inf); MORE: (n, inf); LESS: [0, n); UP_TO: [0, n];
 * ABOUT: n +- 10 %; NEARLY: [0.9 n, n]; BARELY: [n, 1.1 n]; EXACT: n.
 */
export const MODIFIERS_BEFORE = `
  AT_LEAST: at_least no_fewer_than no_less_than not_less_than not_fewer_than a_minimum_of minimum_of minimum upward_of_at_least ≥
    at_the_very_least; 
  MORE: more_than over above upwards_of upward_of in_excess_of exceeding exceeds exceeded exceed greater_than higher_than beyond topped tops topping
    well_over just_over slightly_over slightly_more_than a_little_over better_than north_of > surpassed surpasses surpassing longer_than
    larger_than bigger_than older_than heavier_than faster_than not_just_over little_more_than far_more_than well_above many_more_than
    passing past_the plus;
  LESS: fewer_than less_than under below lower_than sub sub_- shorter_than smaller_than younger_than lighter_than south_of < cheaper_than within
    well_under well_below inside_of;
  UP_TO: up_to as_many_as as_much_as at_most at_the_most no_more_than not_more_than a_maximum_of maximum_of as_high_as as_long_as as_few_as ≤
    anything_up_to upto;
  ABOUT: about around roughly approximately approx approx. circa ca. c. some estimated an_estimated ~ ≈ in_the_region_of somewhere_around
    somewhere_in_the_region_of more_or_less in_the_order_of on_the_order_of of_the_order_of just_about an_approximate round_about reportedly_around
    an_average_of average_of an_average averaging perhaps maybe typically_around;
  NEARLY: nearly almost close_to approaching just_under just_below slightly_under slightly_less_than slightly_below just_shy_of shy_of nearing virtually
    a_little_under not_quite practically just_short_of;
  BARELY: barely;
  EXACT: exactly precisely only just merely a_total_of total_of all
`;

/** The same behind a figure. */
export const MODIFIERS_AFTER = `
  AT_LEAST: or_more or_higher or_above or_over and_more and_counting + and_up or_greater or_older at_least and_above; 
  UP_TO: or_fewer or_less or_below or_under or_lower at_most or_younger and_under;
  ABOUT: or_so -_odd odd or_thereabouts -_ish ish give_or_take
`;

/** May stand between a modifier and its figure. */
export const MODIFIER_FILLERS = `another further additional extra other a an the these those more its their his her new`;

/** Before a figure: it is a part of one told before ("including three children", "among them two"). */
export const PART_BEFORE = `
  PART: including include includes included among_them among_whom among_those amongst_them of_whom of_them of_which of_those of_these
    them_being such_as comprising
`;

/** Right behind it: "three of those killed", "two of them". */
export const PART_AFTER = `PART: of_them of_whom of_those of_these of_which of_the_victims of_the_dead of_the_injured of_the_wounded of_the among_the`;
