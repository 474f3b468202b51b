/** What an address names is unfolded: browsers do so only when they load a page, and not all of them. */

export function onRouteDidUpdate({
  location,
}: {
  readonly location: { readonly hash: string };
}): void {
  const target = document.getElementById(idOf(location.hash));
  if (!target) return;
  let unfolded = false;
  for (let fold = foldOf(target); fold; fold = foldOf(fold.parentElement)) {
    unfolded ||= !fold.open;
    fold.open = true;
  }
  if (unfolded) target.scrollIntoView();
}

function foldOf(element: Element | null): HTMLDetailsElement | null {
  return element?.closest('details') ?? null;
}

/** A fragment that nobody encoded is no fault. */
function idOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
