/** The forms of a badge, named as shields.io names them. */
export const badgeShapes = ['flat', 'flat-square', 'for-the-badge'] as const;

/** The form of a badge. */
export type BadgeShape = (typeof badgeShapes)[number];

/** The grounds on which a badge is made to stand. */
export const badgeThemes = ['light', 'dark'] as const;

/** The ground on which a badge is made to stand. */
export type BadgeTheme = (typeof badgeThemes)[number];

/** The name of a way to draw a badge, as it stands in addresses. */
export type BadgeStyle = BadgeShape | `${BadgeShape}-dark`;

/** What a site says of its badges. */
interface BadgeSettings {
  styles?: readonly BadgeShape[] | undefined;
  themes?: readonly BadgeTheme[] | undefined;
}

/** The style that every badge has, at the address without a style's name. */
export const plainStyle = 'flat' satisfies BadgeStyle;

/** The styles that a site draws, the plain one first and always. */
export function badgeStylesOf({ styles = [], themes = ['light'] }: BadgeSettings = {}): BadgeStyle[] {
  const shapes = badgeShapes.filter((shape) => shape === plainStyle || styles.includes(shape));
  const wanted = badgeThemes.filter((theme) => themes.includes(theme));
  const drawn = wanted.flatMap((theme) => shapes.map((shape) => styleOf(shape, theme)));
  return [...new Set<BadgeStyle>([plainStyle, ...drawn])];
}

/** The name of a form on a ground. */
export function styleOf(shape: BadgeShape, theme: BadgeTheme): BadgeStyle {
  return theme === 'dark' ? `${shape}-dark` : shape;
}

/** The form and the ground of a style. */
export function partsOfStyle(style: BadgeStyle): { shape: BadgeShape; theme: BadgeTheme } {
  const shape = badgeShapes.find((one) => style === one);
  if (shape !== undefined) return { shape, theme: 'light' };
  return { shape: style.replace(/-dark$/, '') as BadgeShape, theme: 'dark' };
}

/** How the name of a badge's file ends, after what it is of: the style where it is not the plain one, and the format. */
export function badgeEnding(style: string, format: string): string {
  return style === plainStyle ? `.${format}` : `.${style}.${format}`;
}
