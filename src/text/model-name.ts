/** A model id split for the eye only: the part up to the last slash in grey, the rest in ink. */
export function modelName(model: string): { vendor: string; name: string } {
  const slash = model.lastIndexOf('/');
  return { vendor: model.slice(0, slash + 1), name: model.slice(slash + 1) };
}

/** The last part of a task id, for places where its category is said already. */
export function taskName(task: string): string {
  return task.slice(task.lastIndexOf('/') + 1) || task;
}
