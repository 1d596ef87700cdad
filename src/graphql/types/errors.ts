import { InputError, type InputErrorCode } from '../../shared/errors.js';
import { builder } from '../builder.js';
import { ValidationError, type ValidationIssue } from '../errors/validation.js';

const values: Readonly<Record<InputErrorCode, { description: string }>> = {
  EMPTY_PAGE: { description: 'The page holds no text.' },
  PAGE_TOO_LARGE: { description: 'The page is longer than what is read.' },
  ARTICLE_TOO_LARGE: { description: 'An article on the page is longer than what is linked.' },
  NOT_TEXT: { description: 'The page is a picture, an archive or something else that is no text.' },
  NOT_UTF8: { description: 'The page is not valid UTF-8.' },
  QUEUE_FULL: { description: 'So much waits to be taken in that no more is taken for now.' },
  INVALID_ARGUMENT: { description: 'An argument has a value that makes no sense.' },
  UNKNOWN_ID: { description: 'An id names nothing in the store.' },
};

/** Codes of errors that callers can mend. */
export const InputErrorCodeEnum = builder.enumType('InputErrorCode', {
  description: 'What is wrong with an input. Codes are stable.',
  values,
});

/** What every error that a caller can mend has. */
export const ErrorInterface = builder.interfaceRef<Error>('Error').implement({
  description: 'What a caller did wrong. Ask for it with `... on Error { message }` to catch every kind.',
  fields: (t) => ({
    message: t.exposeString('message', {
      description: 'What is wrong and what was expected, in a sentence.',
    }),
  }),
});

builder.objectType(InputError, {
  name: 'InputError',
  description: 'An input that cannot be worked with.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    code: t.expose('code', { type: InputErrorCodeEnum, description: 'What is wrong, for programs.' }),
    place: t.exposeString('place', { description: "Where the value stood: an argument's name." }),
  }),
});

const Issue = builder.objectRef<ValidationIssue>('ValidationIssue').implement({
  description: 'One value that breaks a rule. An error tells of as many as there are.',
  fields: (t) => ({
    place: t.exposeString('place', {
      description: 'Path of the value inside the arguments, joined by dots.',
    }),
    message: t.exposeString('message', { description: 'The rule that it breaks.' }),
  }),
});

builder.objectType(ValidationError, {
  name: 'ValidationError',
  description: "Arguments of the right types that break a rule which the schema's types cannot state.",
  interfaces: [ErrorInterface],
  fields: (t) => ({
    issues: t.expose('issues', { type: [Issue], description: 'Every value that breaks a rule.' }),
  }),
});
