import { cpus, release, totalmem, type } from 'node:os';

const GIB = 1024 ** 3;

/** The machine in a few words: what a reader needs to compare, and nothing that names it. */
export function machine(): string {
  const [first] = cpus();
  const model = first?.model.replace(/\((?:R|TM)\)/g, '').trim() ?? 'unknown processor';
  const [major, minor] = release().split('.');
  const parts = [
    `${cpus().length} × ${model}`,
    `${Math.round(totalmem() / GIB)} GiB`,
    `${type()} ${major}.${minor}`,
    `Node ${process.versions.node}`,
  ];
  return parts.join(', ');
}
