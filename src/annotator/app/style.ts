/** The panel’s own style: the toolbar’s shadow root keeps the page’s out. */
export const style = `
.panel {
  position: fixed;
  inset: auto 1rem 4.5rem auto;
  max-block-size: calc(100vh - 6rem);
  inline-size: min(24rem, calc(100vw - 2rem));
  box-sizing: border-box;
  padding: 1rem;
  overflow: auto;
  overscroll-behavior: contain;
  border: 1px solid #8886;
  background: #fbfaf6;
  color: #1b1b18;
  color-scheme: light;
  font: 0.875rem/1.45 var(--font-data, system-ui), sans-serif;
}
h1 { margin: 0 0 0.5rem; font-size: 1rem; }
h2 { margin: 0 0 0.5rem; font-size: 0.875rem; }
blockquote { margin: 0 0 0.75rem; padding-inline-start: 0.6rem; border-inline-start: 3px solid #a33b20; }
p { margin: 0 0 0.5rem; }
p, li { white-space: pre-line; }
.kinds { display: flex; gap: 0.5rem; margin-block-end: 0.75rem; }
form { display: grid; gap: 0.6rem; }
label { display: grid; gap: 0.15rem; }
label span { font-weight: 600; }
small { color: #5c5b55; }
input, textarea, select, button { font: inherit; }
input, textarea, select { inline-size: 100%; box-sizing: border-box; padding: 0.3rem 0.4rem; border: 1px solid #8889; background: #fff; color: inherit; }
button { padding: 0.35rem 0.8rem; border: 1px solid #1b1b18; background: #fff; color: inherit; cursor: pointer; }
button[type='submit'], button[aria-pressed='true'] { background: #1b1b18; color: #fff; }
.problems { margin: 0; padding: 0; list-style: none; color: #9b1c1c; white-space: pre-wrap; }
.problems li + li { margin-block-start: 0.4rem; }
`;
