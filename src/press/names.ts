/** Files of a site by their paths in it, `/articles/x/index.html`, kept folder by folder: there may be many. */
export interface Names {
  has(path: string): boolean;
  /** Whether any of them is in this folder, or further below. */
  hasFolder(path: string): boolean;
  /** All in a folder and below it. */
  below(folder: string): string[];
  add(paths: Iterable<string>): void;
  /** Forgets all below a folder but these. */
  renew(folder: string, paths: Iterable<string>): void;
}

export function namesOf(paths: Iterable<string>): Names {
  /* A folder in a folder ends with a slash. */
  const folders = new Map<string, Set<string>>();
  const has = (path: string) => folders.get(above(path))?.has(nameOf(path)) === true;
  const add = (path: string) => {
    const folder = above(path);
    const names = folders.get(folder);
    if (names) names.add(nameOf(path));
    else {
      folders.set(folder, new Set([nameOf(path)]));
      if (folder !== '') add(`${folder}/`);
    }
  };
  const below = (folder: string): string[] =>
    [...(folders.get(folder) ?? [])].flatMap((name) =>
      name.endsWith('/') ? below(`${folder}/${name.slice(0, -1)}`) : [`${folder}/${name}`],
    );
  const drop = (folder: string) => {
    for (const name of folders.get(folder) ?? [])
      if (name.endsWith('/')) drop(`${folder}/${name.slice(0, -1)}`);
    folders.delete(folder);
  };
  const addAll = (all: Iterable<string>) => {
    for (const path of all) add(path);
  };
  addAll(paths);
  return {
    has,
    hasFolder: (path) => folders.has(path),
    below,
    add: addAll,
    renew(folder, all) {
      drop(folder);
      addAll(all);
    },
  };
}

const slash = (path: string) => path.lastIndexOf('/', path.length - 2);
const above = (path: string) => path.slice(0, slash(path));
const nameOf = (path: string) => path.slice(slash(path) + 1);
