/** Stub of `@docusaurus/Head`: nothing. */
export default function Head() {
  return null;
}
