/** Stub of `@docusaurus/useBaseUrl`: the site's base is `/`. */
export function useBaseUrlUtils() {
  return { withBaseUrl: useBaseUrl };
}

export default function useBaseUrl(url: string): string {
  return /^([a-z]+:|\/|#)/i.test(url) ? url : `/${url}`;
}
