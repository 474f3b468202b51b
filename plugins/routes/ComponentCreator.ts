/** Stands in for Docusaurus' module of this name, which the list of routes calls once a page. */
import create from '@docusaurus/core/lib/client/exports/ComponentCreator';
import { createElement, type ReactElement } from 'react';

interface RouteComponent {
  (props: Readonly<Record<string, unknown>>): ReactElement;
  /** Loads the page's code and content. */
  readonly preload: () => unknown;
}

export default function lateComponent(path: string, hash: string): RouteComponent {
  let made: ReturnType<typeof create> | undefined;
  const component = (): ReturnType<typeof create> => (made ??= create(path, hash));
  const Route = (props: Readonly<Record<string, unknown>>): ReactElement =>
    createElement(component(), props);
  return Object.assign(Route, { preload: () => component().preload() });
}
