import { openSite } from './site.js';
import { becomeChild } from './children.js';

/** Hosts of the site: of each host one thing is asked at a time. */
const HOSTS = 12;

becomeChild(async () => {
  const { bases, close } = await openSite(HOSTS);
  return { said: bases.join(' '), stop: () => Promise.resolve(close()) };
});
