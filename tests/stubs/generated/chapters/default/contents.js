/** Stub of what the build writes: no page has contents. */
export default {};
