/** Opens what an address within the page leads to, in browsers that do not open it on their own, and shows it. */
export function followAddress(relayout: () => void): void {
  const follow = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.matches('.body, .mark, span')) return;
    for (
      let details = target.closest('details');
      details;
      details = details.parentElement?.closest('details') ?? null
    ) {
      details.open = true;
    }
    relayout();
    target.scrollIntoView();
  };
  addEventListener('hashchange', (event) => {
    if (event.isTrusted) follow();
  });
  if (location.hash) follow();
}
