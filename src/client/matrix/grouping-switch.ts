import { groupings, type Grouping } from '../../stats/task-groups.ts';

/** The grouping that the address of the page names. */
export function currentGrouping(): Grouping {
  return groupingOf(new URLSearchParams(location.search).get('group'));
}

/** Keeps the switch of a matrix and the address of the page alike, and tells of each change, those of the back button too. */
export function onGrouping(matrix: HTMLElement, changed: (grouping: Grouping) => void): void {
  const settle = () => {
    const grouping = currentGrouping();
    for (const input of inputsOf(matrix)) input.checked = input.value === grouping;
    changed(grouping);
  };
  for (const input of inputsOf(matrix))
    input.addEventListener('change', () => {
      chooseGrouping(groupingOf(input.value));
      settle();
    });
  addEventListener('popstate', settle);
  settle();
}

function chooseGrouping(grouping: Grouping): void {
  const url = new URL(location.href);
  if (grouping === 'category') url.searchParams.delete('group');
  else url.searchParams.set('group', grouping);
  history.pushState(null, '', url);
}

function inputsOf(matrix: HTMLElement): NodeListOf<HTMLInputElement> {
  return matrix.querySelectorAll<HTMLInputElement>('fieldset input');
}

function groupingOf(text: string | null): Grouping {
  return groupings.find((one) => one === text) ?? 'category';
}
