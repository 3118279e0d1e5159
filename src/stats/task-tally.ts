/** What is known of one system on one task: runs that count, and how many of them solved it. */
export interface TaskTally {
  solved: number;
  counted: number;
}
