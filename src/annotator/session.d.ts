/** Made anew whenever the server starts: see integration.ts. */
declare module 'virtual:glosswire-annotator' {
  export const token: string;
  export const address: string;
  /** The language of the site. */
  export const lang: string;
}
