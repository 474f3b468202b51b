/** Stub of `@docusaurus/useIsBrowser`. */
export default function useIsBrowser(): boolean {
  return true;
}
