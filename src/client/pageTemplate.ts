/**
 * The HTML around every built page. As Docusaurus' own, but for when the scripts begin: after the
 * page's first picture. What a reader waits for is to read; run at once, scripts that are already
 * there would stand between the HTML and its picture.
 */

/**
 * Runs what the page has preloaded, in order. What a frame asks for comes before its picture, what the
 * next frame asks for comes after. In the background, or in a frame out of sight, no picture comes.
 */
export const startScript =
  `{let begun,start=()=>{begun??=[...document.querySelectorAll('link[rel=preload][as=script]')]` +
  `.map(l=>{let s=document.createElement('script');s.src=l.href;s.async=false;` +
  `document.head.append(s);return s})};` +
  `requestAnimationFrame(()=>requestAnimationFrame(()=>setTimeout(start)));setTimeout(start,500)}`;

export const pageTemplate = `<!DOCTYPE html>
<html <%~ it.htmlAttributes %>>
  <head>
    <meta charset="UTF-8">
    <meta name="generator" content="Docusaurus v<%= it.version %>">
    <% it.metaAttributes.forEach((attribute) => { %><%~ attribute %><% }); %>
    <%~ it.headTags %>
    <% it.stylesheets.forEach((file) => { %>
      <link rel="stylesheet" href="<%= it.baseUrl + file %>">
    <% }); %>
    <% it.scripts.forEach((file) => { %>
      <link rel="preload" as="script" fetchpriority="low" href="<%= it.baseUrl + file %>">
    <% }); %>
  </head>
  <body <%~ it.bodyAttributes %>>
    <%~ it.preBodyTags %>
    <div id="__docusaurus"><%~ it.appHtml %></div>
    <%~ it.postBodyTags %>
    <script>${startScript}</script>
  </body>
</html>
`;
