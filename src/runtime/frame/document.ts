/**
 * The document of the sandbox frame: an opaque origin (`sandbox="allow-scripts"`) whose policy
 * allows this one script, blobs made inside, and no network at all. The worker inherits it.
 */

export const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'wasm-unsafe-eval' blob:",
  'worker-src blob:',
  'connect-src blob:',
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/** `script` is our own code; `</script` in it would end the element early. */
export function sandboxDocument(script: string): string {
  const inline = script.replaceAll('</script', '<\\/script');
  return `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><script>${inline}</script>`;
}
