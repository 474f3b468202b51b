/**
 * Run in the browser, on the first page of a question: puts the question's sections into one
 * document, with one list of references at its end. A named function inside would not get there.
 */
export interface Joined {
  /** In order, the answer first. */
  readonly sections: readonly {
    readonly path: string;
    readonly title: string;
    /** Of the element it begins with. */
    readonly id: string;
  }[];
  /** Where readers find the site, without a slash at the end. */
  readonly origin: string;
}

interface Given {
  /** Below the host, with a slash before it and none behind. */
  readonly first: string;
  readonly answer: string;
}

export async function join({ first, answer }: Given): Promise<Joined> {
  const sections: { path: string; title: string; id: string }[] = [];
  const places = new Map<string, string>();
  const articles: Element[] = [];
  const works = new Map<string, Element>();
  let references: Element | undefined;
  let path: string | undefined = first;
  while (path === first || path?.startsWith(`${first}/`)) {
    const response = await fetch(path);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const article = page.querySelector('.theme-doc-markdown');
    const heading = article?.querySelector('h1');
    if (!article || !heading) throw new Error(`${path} has no text.`);
    const key = `s${articles.length}-`;
    heading.id = 'begin';
    for (const old of article.querySelectorAll('#references')) {
      references ??= old;
      const list = old.nextElementSibling;
      for (const work of list?.querySelectorAll('[id^="ref-"]') ?? []) {
        if (!works.has(work.id)) works.set(work.id, work);
      }
      list?.remove();
      old.remove();
    }
    // The contents of the question stand at its beginning.
    const map = article.querySelector('#sections');
    map?.nextElementSibling?.remove();
    map?.remove();
    for (const element of article.querySelectorAll('*')) {
      for (const { name, value } of [...element.attributes]) {
        if (name === 'id') element.id = key + value;
        else if (name === 'href' && value.startsWith('#ref-')) {
          element.textContent = `[${[...works.keys()].indexOf(value.slice(1)) + 1}]`;
        } else if (name.endsWith('href') && value.startsWith('#'))
          element.setAttribute(name, `#${key}${value.slice(1)}`);
        else if (value.includes('url(#'))
          element.setAttribute(name, value.replaceAll('url(#', `url(#${key}`));
      }
    }
    const isFirst = articles.length === 0;
    const title = isFirst ? answer : heading.textContent;
    places.set(path, key);
    sections.push({ path, title, id: `${key}begin` });
    articles.push(article);
    const next: Element | null = page.querySelector('a.pagination-nav__link--next');
    path = next?.getAttribute('href')?.replace(/\/$/, '');
  }

  // Links from one section to another stay in the document.
  for (const article of articles) {
    for (const link of article.querySelectorAll('a[href^="/"]')) {
      const { pathname, hash } = new URL(link.getAttribute('href') ?? '', location.origin);
      const key = places.get(pathname.replace(/\/$/, ''));
      if (key === undefined) continue;
      link.setAttribute('href', `#${key}${hash === '' ? 'begin' : hash.slice(1)}`);
      link.removeAttribute('target');
    }
  }

  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const { origin } = new URL(canonical ?? location.href);
  const place = document.querySelector('article');
  if (!place) throw new Error(`${first} has no text.`);
  const number = place.firstElementChild?.matches('p')
    ? undefined
    : place.querySelector(':scope > p');
  place.replaceChildren(...(number ? [number] : []));
  const contents = document.createElement('ol');
  contents.className = 'book-sections';
  for (const { id, title } of sections.slice(1)) {
    const link = document.createElement('a');
    link.href = `#${id}`;
    link.textContent = title;
    const item = document.createElement('li');
    item.append(link);
    contents.append(item);
  }
  for (const [index, article] of articles.entries()) {
    article.classList.add(index === 0 ? 'book-answer' : 'book-section');
    place.append(article);
  }
  articles[0]?.querySelector('header')?.after(contents);
  if (references) {
    const list = document.createElement('ol');
    list.className = 'book-references';
    for (const work of works.values()) list.append(work);
    const end = document.createElement('div');
    end.className = 'theme-doc-markdown markdown book-end';
    end.append(references, list);
    place.append(end);
  }
  document.body.replaceChildren(place);
  document.body.className = 'book-question';
  return { sections, origin };
}
