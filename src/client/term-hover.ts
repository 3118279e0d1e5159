/** Opens a word's explanation while the mouse rests on it; a tap or the keyboard opens it without this script. */
const restMs = 250;

for (const term of document.querySelectorAll<HTMLButtonElement>('.term')) {
  const explanation = term.popoverTargetElement as HTMLElement | null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  term.addEventListener('mouseenter', () => {
    timer = setTimeout(() => explanation?.showPopover({ source: term }), restMs);
  });
  term.addEventListener('mouseleave', () => {
    clearTimeout(timer);
    if (explanation?.matches(':popover-open') && document.activeElement !== term) explanation.hidePopover();
  });
}
