import type { Plugin } from 'graphql-yoga';

/**
 * A request as a plugin meets it. A plugin that answers one route waits only for requests that are its own: waiting for
 * nothing costs every other request a few promises.
 */
export type Asked = Parameters<NonNullable<Plugin['onRequest']>>[0];
