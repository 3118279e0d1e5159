/** Lets the reader choose the colours; the choice is kept in this browser only. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const chosen = document.documentElement.dataset['theme'] ?? 'system';
    for (const input of this.querySelectorAll('input')) {
      input.checked = input.value === chosen;
      input.addEventListener('change', () => choose(input.value));
    }
  }
}

function choose(theme: string): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage can be switched off; the choice then holds for this page only.
  }
}

customElements.define('theme-switch', ThemeSwitch);
