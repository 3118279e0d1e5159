/// <reference types="astro/client" />

/** For tsc, which cannot read components; astro check looks into them. */
declare module '*.astro' {
  const component: (props: never) => unknown;
  export default component;
}
