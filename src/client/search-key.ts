/** The key "/" leads to the search, or into its field where the page has one; in fields it is only a character. */
addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if ((event.target as Element).closest('input, textarea, select, [contenteditable]')) return;
  const field = document.getElementById('query');
  event.preventDefault();
  if (field) field.focus();
  else document.querySelector<HTMLAnchorElement>('.find')?.click();
});
