import type { Severity } from '../../checks/rule.ts';
import type { Diagnosis } from './diagnosis.ts';

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * A workflow command that GitHub Actions shows on the line
 * (https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions).
 */
export function github({ file, line, column, severity, code, message }: Diagnosis): string {
  const properties = Object.entries({ file, line, col: column, title: code });
  const written = properties.map(([name, value]) => `${name}=${property(String(value))}`).join(',');
  return `::${COMMANDS[severity]} ${written}::${data(message)}`;
}

const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
