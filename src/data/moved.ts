/**
 * Where released addresses lead whose page or anchor has another name by now. Paths stand without
 * the site's base and without a language: each holds in both.
 */

/** Old path to new; the site writes a page that leads on. An experiment needs its `/embed/` path too. */
export const movedPages: Readonly<Record<string, string>> = {};

/** Old path and anchor to new; followed by the page that the old path shows. */
export const movedAnchors: Readonly<Record<string, string>> = {
  '/experiments/restricted-boltzmann-machine#claim-bound-is-ln-6':
    '/experiments/restricted-boltzmann-machine#claim-exact-comes-close',
};
