/** Stub of `@docusaurus/useBrokenLinks`: nobody checks links here. */

export default function useBrokenLinks() {
  return { collectAnchor: () => undefined, collectLink: () => undefined };
}
