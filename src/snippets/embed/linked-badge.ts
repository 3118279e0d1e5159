/** A badge and the page it leads to, as full addresses of the web. */
export interface LinkedBadge {
  page: string;
  badge: string;
}
