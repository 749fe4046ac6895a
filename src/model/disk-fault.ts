/** Why, and what to do. */
const REASONS: Readonly<Record<string, readonly [string, string]>> = {
  ENOSPC: ['the disk is full', 'make room there'],
  EDQUOT: ['your share of the disk is full', 'make room there'],
  EROFS: ['the disk can only be read', 'use a folder that can be written to'],
  EACCES: ['you have no permission', 'change its permissions, or those of its folder'],
  EPERM: ['the system does not permit it', 'change its permissions, or those of its folder'],
  EMFILE: ['too many files are open', 'close other programs'],
  ENFILE: ['too many files are open', 'close other programs'],
  ENOTDIR: ['a file stands where a folder belongs', 'rename it, or take it away'],
  EISDIR: ['a folder stands where a file belongs', 'rename it, or take it away'],
  ENAMETOOLONG: ['a name in it is too long', 'choose a shorter one'],
  ELOOP: ['its links lead in a circle', 'take one of them away'],
  /* Said by us: src/disk/write.ts. */
  ENOTFILE: ['what stands there is no file', 'take it away'],
  EIO: ['the disk does not answer', 'see whether it is broken or has been taken away'],
};

const ACTS: Readonly<Record<string, string>> = {
  access: 'written to',
  mkdir: 'made',
  write: 'written',
  fsync: 'written',
  scandir: 'read',
  read: 'read',
  stat: 'read',
  lstat: 'read',
  unlink: 'taken away',
  rmdir: 'taken away',
  rm: 'taken away',
  rename: 'put in its place',
  copyfile: 'put in its place',
  link: 'put in its place',
};

/** How files are called while they are being written. */
const DRAFT = /(?:\.\d+-\d+)?\.unfinished$/;

/** What the system means when it refuses to read or write, and what to do. Nothing for errors of another kind. */
export function diskReason(error: unknown): string | undefined {
  const reason = reasonOf(error);
  return reason && `${reason[0]}; ${reason[1]}`;
}

/** The same as a message of its own: what, where, why, and what to do. */
export function diskFault(error: unknown): string | undefined {
  const reason = reasonOf(error);
  if (reason === undefined) return undefined;
  const { syscall, path, dest } = refusalOf(error);
  const place = [dest, path].find((one) => typeof one === 'string')?.replace(DRAFT, '') ?? 'A file';
  return `${place} cannot be ${ACTS[String(syscall)] ?? 'opened'}, because ${reason[0]}. Please ${reason[1]}, and try again.`;
}

const refusalOf = (error: unknown): Readonly<Record<string, unknown>> =>
  error instanceof Error && 'code' in error ? { ...error } : {};

function reasonOf(error: unknown) {
  const { code, syscall } = refusalOf(error);
  /* Of a link, it says that there is a file of that name, which whoever makes it knows how to take. */
  if (code === 'EEXIST' && syscall === 'mkdir') return REASONS['ENOTDIR'];
  /* So Node says it where it looks itself. */
  return REASONS[String(code).replace(/^ERR_FS_/, '')];
}
