import { coerceInputValue, isInputType, type GraphQLSchema } from 'graphql';
import { badRequest } from '../errors/badRequest.js';

/** "time.from", below the parameter's own name. */
const placeIn = (parameter: string, path: readonly (string | number)[]): string =>
  [parameter, ...path].join('.');

function parsed(parameter: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw badRequest(
      'INVALID_ARGUMENT',
      parameter,
      `${parameter} is no JSON: it is written as the variables of a GraphQL request are, such as {"kind":["QUOTE"]}.`,
    );
  }
}

/**
 * Reads a parameter as GraphQL reads a variable of this input type, so that both always take the same.
 * @throws GraphQLError INVALID_ARGUMENT that names the field
 */
export function readInput(schema: GraphQLSchema, type: string, parameter: string, text: string): unknown {
  const inputType = schema.getType(type);
  if (!isInputType(inputType)) throw new TypeError(`${type} is no input type of the schema.`);
  return coerceInputValue(parsed(parameter, text), inputType, (path, _value, { message }) => {
    const place = placeIn(parameter, path);
    throw badRequest('INVALID_ARGUMENT', place, `${place}: ${message}`);
  });
}
