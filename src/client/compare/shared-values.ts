/** The values of two pairs on the tasks where both have one. */
export function sharedValues<Value>(
  first: ReadonlyMap<string, Value>,
  second: ReadonlyMap<string, Value>,
): { ours: Value; theirs: Value }[] {
  return [...first].flatMap(([task, ours]) => {
    const theirs = second.get(task);
    return theirs === undefined ? [] : [{ ours, theirs }];
  });
}
