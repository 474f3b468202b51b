/** Stub of what the build writes: addresses that a test answers. */
export default { index: '/index.json', texts: { term: '/term.json' } };
