/** Stub of what the build writes: lab has no source. */
export default { modules: {}, files: {} };
