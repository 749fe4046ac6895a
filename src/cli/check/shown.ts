/** True where a file is one of the paths or below one of them; no paths stand for all. */
export const isShown = (file: string, paths: readonly string[]): boolean =>
  paths.length === 0 || paths.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
