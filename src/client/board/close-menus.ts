/** Keeps one menu open at a time: Escape and a click elsewhere close it, and Escape gives the focus back. */
export function closeMenus(form: HTMLFormElement): void {
  const menus = [...form.querySelectorAll<HTMLDetailsElement>('details.menu')];
  const close = (but?: Node | null) => {
    for (const menu of menus) if (!but || !menu.contains(but)) menu.open = false;
  };
  document.addEventListener('click', ({ target }) => {
    close(target instanceof Node ? target : null);
  });
  form.addEventListener('keydown', ({ key, target }) => {
    if (key !== 'Escape' || !(target instanceof Element)) return;
    const menu = target.closest('details');
    close();
    menu?.querySelector('summary')?.focus();
  });
}
