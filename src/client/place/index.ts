/**
 * Back, forward, the other language and a later visit land where the reader was; a link leads to
 * where it points. Browsers do so only for pages that are loaded whole and keep their heights.
 */
import siteConfig from '@generated/docusaurus.config';
import { languageOf } from '../../data/language';
import { keepVisit, visits, type Place } from '../../components/visits';
import { keepAt, letGo } from './keep';
import { currentPlace, goTo } from './onPage';

interface Location {
  readonly pathname: string;
  readonly hash: string;
  /** Of the entry in the browser's history; the first of a visit has none. */
  readonly key?: string;
}

interface RouteUpdate {
  readonly location: Location;
  readonly previousLocation: Location | null;
}

/** How long a reader stands still before the place is noted, in milliseconds. */
const PAUSE = 200;

/** Places by entry of the history, as long as the page is not loaded anew. */
const places = new Map<string, Place | undefined>();
let shown: Location | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

const entryOf = ({ key, pathname }: Location): string => key ?? pathname;

/** Another page is about to come: what is noted later would be of that one. */
export function onRouteUpdate({ previousLocation }: RouteUpdate): void {
  if (previousLocation && timer !== undefined) note();
  shown = undefined;
}

export function onRouteDidUpdate({ location, previousLocation }: RouteUpdate): void {
  letGo();
  const { hash, pathname } = location;
  const within = previousLocation?.pathname === pathname;
  const before = previousLocation ? places.get(entryOf(location)) : visitedBefore(pathname, hash);
  shown = location;
  if (before && !within && goTo(before)) {
    keepAt(() => goTo(before));
  } else if (hash !== '' && previousLocation && !within) {
    keepAt(() => document.getElementById(decoded(hash.slice(1)))?.scrollIntoView());
  }
}

/** Of a page that is loaded whole, unless a link of the site or the browser itself says where to be. */
function visitedBefore(pathname: string, hash: string): Place | undefined {
  const path = pathOf(pathname);
  const from = document.referrer === '' ? undefined : new URL(document.referrer);
  const fromHere = from?.origin === window.location.origin;
  const otherLanguage =
    fromHere && from?.pathname !== pathname && pathOf(from?.pathname ?? '').endsWith(path);
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const isNew = entry?.type === 'navigate' && !fromHere && hash === '';
  if (path === '/' || !(otherLanguage || isNew)) return undefined;
  return visits().find((visit) => visit.path === path);
}

/** The path without the site's own and without its language. */
function pathOf(pathname: string): string {
  const inside = pathname.startsWith(siteConfig.baseUrl)
    ? pathname.slice(siteConfig.baseUrl.length - 1)
    : pathname;
  return inside.replace(/(.)\/$/, '$1');
}

function note(): void {
  clearTimeout(timer);
  timer = undefined;
  if (!shown) return;
  const place = currentPlace();
  places.set(entryOf(shown), place);
  const path = pathOf(shown.pathname);
  // Only what is read: chapters, whose pages have an article.
  if (!place || !document.querySelector('main article h1')) return;
  const title = document.querySelector('main h1')?.textContent ?? '';
  keepVisit({ path, ...place, title: { [languageOf(document.documentElement.lang)]: title } });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

if (typeof window !== 'undefined') {
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(note, PAUSE);
  };
  window.addEventListener('scroll', soon, { passive: true });
  window.addEventListener('pagehide', note);
}
