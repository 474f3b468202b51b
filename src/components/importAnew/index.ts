/**
 * Loads what an `import()` needs, and each of its chunks once more past the cache where it came
 * damaged: a script that was cut in half is kept by the browser like any other, so that no later
 * try would get a whole one.
 */
export async function importAnew<Module>(load: () => Promise<Module>): Promise<Module> {
  const anew = new Set<string>();
  for (;;) {
    try {
      return await load();
    } catch (reason) {
      // The bundler's ChunkLoadError says which address it asked, one of several.
      const address = (reason as { readonly request?: unknown } | null)?.request;
      if (typeof address !== 'string' || anew.has(address)) throw reason;
      anew.add(address);
      await fetch(address, { cache: 'reload' });
    }
  }
}
